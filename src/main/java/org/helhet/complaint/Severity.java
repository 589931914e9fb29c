package org.helhet.complaint;

/** How much is at stake for the customer; rules raise it and never lower it. */
public enum Severity {
    NORMAL("normal"),
    HIGH("high"),
    URGENT("urgent");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word on the wire and in the rule files: {@code normal}, {@code high}, {@code urgent}. */
    public String word() {
        return word;
    }

    /** The graver of the two. */
    public Severity atLeast(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
