package org.helhet.complaint;

import java.util.Locale;

/** {@code OPEN}; {@code DECIDED}: answered, the remedy not yet done; {@code CLOSED}. Only a closed complaint may be without a next promise. */
public enum Status {
    OPEN,
    DECIDED,
    CLOSED;

    /** The word on the wire and in the database: {@code open}, {@code decided}, {@code closed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
