package org.helhet.decision;

import java.time.Instant;
import java.util.List;

/** One immutable version of the rules. Every method is pure: the same input gives the same answer, at any time, in any thread. */
public interface Rulebook {

    /** The number under which this version is kept, such as {@code 41}. */
    String version();

    /** Everybody who may be named by it; those who have left are not active. */
    List<Person> people();

    /** What the statement says in the terms of this rulebook: topics, language, customer, area, need-by date. */
    Facts read(Statement statement);

    /** Who owns it, how grave it is, what is promised by when. Always an answer: one active person, at least one promise. */
    Decision decide(Facts facts, Instant now);

    /** The message in the customer's or colleague's language, as near as there is one. */
    Letter write(Letter.Kind kind, String language, LetterFacts facts);
}
