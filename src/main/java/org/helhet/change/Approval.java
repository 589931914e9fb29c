package org.helhet.change;

import java.util.Locale;

/** Who has to agree before a sound change goes live. */
public enum Approval {
    /** Somebody other than the author. */
    TWO_PEOPLE,
    /** Anybody with an account, the author too. */
    ONE_PERSON,
    /** Nobody: saved and sound is live. */
    NONE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
