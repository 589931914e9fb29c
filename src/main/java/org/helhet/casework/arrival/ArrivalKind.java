package org.helhet.casework.arrival;

import java.util.Arrays;

/** What became of an arrival. */
public enum ArrivalKind {
    /** It made a complaint. */
    COMPLAINT("complaint"),
    /** It belongs to a complaint that was there. */
    MESSAGE("message"),
    AUTOMATIC("automatic"),
    DELIVERY_FAILURE("deliveryFailure"),
    /** The same thing had come before. */
    SEEN_BEFORE("seenBefore"),
    /** It could not be read, and made a complaint all the same. */
    UNREADABLE("unreadable");

    private final String word;

    ArrivalKind(String word) {
        this.word = word;
    }

    /** The word on the wire and in the database. */
    public String word() {
        return word;
    }

    static ArrivalKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No arrival is called " + word + "."));
    }
}
