package org.helhet.casework;

import java.util.List;

/** What became of something that somebody asked for. */
public sealed interface Outcome {

    /** It is done. */
    record Carried(String reference) implements Outcome {}

    /** There is no such thing. */
    record Unknown(String field, String says) implements Outcome {}

    /** It is not done, and nothing has changed but what was due anyway; each objection says what stands in the way. */
    record Refused(List<Objection> objections) implements Outcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** What stands in the way; {@code field} names what was said wrongly, or is empty. */
    record Objection(String field, String says) {}

    static Outcome refused(String field, String says) {
        return new Refused(List.of(new Objection(field, says)));
    }
}
