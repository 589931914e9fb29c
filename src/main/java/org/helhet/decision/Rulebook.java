package org.helhet.decision;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.helhet.calendar.WorkingCalendar;
import org.helhet.complaint.PersonId;

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

    /**
     * The rows of {@code escalation.csv} that concern this complaint, in the order of the file: those whose conditions hold. A row
     * stands for one moment; several rows may stand on the same step. When a moment has come is for the caller to find out, from what
     * has happened to the complaint and with {@link #calendarOf}.
     */
    List<EscalationRule> escalation(Standing complaint, Instant now);

    /**
     * Whom a row calls in for this complaint now. Always an answer. Who is away, has left or is complained about is passed over: first
     * for a deputy, then for the lead above, at last for the person at the end of the ladder. The owner is called only by a row
     * that says "its owner", or where there is nobody else in the company.
     *
     * @param rule one that {@link #escalation} of this same version gave
     */
    CalledIn calledIn(EscalationRule rule, Standing complaint, Instant now);

    /** Who is called in at once, and what the owner may offer, by the sentences that concern this complaint. */
    Additions additions(Facts facts, Instant now);

    /** Opening hours and closed days of a country (ISO 3166-1 alpha-2); of the first in the rules where it is empty or unknown. */
    WorkingCalendar calendarOf(String country);

    /** What time asks for. */
    TimeRules time();

    /** Who works here. */
    Directory staff();

    /** What may be given. */
    RemedyRules remedies();

    /** How many open complaints are enough for each person. */
    default Map<PersonId, Integer> capacities() {
        return Map.of();
    }

    /** How much may be given by whom, in words that are equal where the limit is: "goodwill SEK, lead: 2000". */
    default Set<String> moneyLimits() {
        return Set.of();
    }

    /** Of each row of the ownership table above the one that decides: the first thing that kept it from deciding, in the reader's language. */
    default List<Reason> whyNot(Facts facts, Instant now, Locale reader) {
        return List.of();
    }

    /** What a reason of this version says, in the reader's language where there are words for it; else in English. */
    default String say(Reason reason, Locale reader) {
        return say(reason.says(), reader);
    }

    /** What this version of the rules said, which is kept in English, in the reader's language; other words as they are. */
    default String say(String english, Locale reader) {
        return english;
    }

    /** The message in the customer's or colleague's language, as near as there is one. */
    Letter write(Letter.Kind kind, String language, LetterFacts facts);

    /** A message to a colleague about several complaints at once. */
    Letter write(Letter.Kind kind, String language, Roundup roundup);
}
