package org.helhet.complaint;

import java.util.Locale;

/** How much is at stake for the customer; rules raise it and never lower it. */
public enum Severity {
    NORMAL,
    HIGH,
    URGENT;

    /** The word on the wire and in the rule files: {@code normal}, {@code high}, {@code urgent}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The graver of the two. */
    public Severity atLeast(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
