package org.helhet.casework;

import java.util.Locale;
import org.helhet.decision.Letter;

/** Whether the customer is right, wholly, in part or not. */
public enum Verdict {
    UPHELD(Letter.Kind.DECISION_UPHELD),
    PARTLY(Letter.Kind.DECISION_PARTLY),
    REJECTED(Letter.Kind.DECISION_REJECTED);

    private final Letter.Kind letter;

    Verdict(Letter.Kind letter) {
        this.letter = letter;
    }

    public Letter.Kind letter() {
        return letter;
    }

    /** The word on the wire and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
