package org.helhet.complaint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The door through which somebody told us. */
public enum Channel {
    MAIL,
    FORM,
    API,
    PHONE,
    IN_PERSON,
    LETTER,
    CHAT,
    ROUTE;

    /** The word on the wire: {@code mail}, {@code inPerson}. */
    public String word() {
        return this == IN_PERSON ? "inPerson" : name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Channel> of(String word) {
        return Arrays.stream(values())
                .filter(channel -> channel.word().equals(word))
                .findFirst();
    }
}
