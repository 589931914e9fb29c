package org.helhet.complaint;

import java.util.Arrays;
import java.util.Optional;

/** The door through which somebody told us. */
public enum Channel {
    MAIL("mail"),
    FORM("form"),
    API("api"),
    PHONE("phone"),
    IN_PERSON("inPerson"),
    LETTER("letter"),
    CHAT("chat"),
    ROUTE("route");

    private final String word;

    Channel(String word) {
        this.word = word;
    }

    /** The word on the wire: {@code mail}, {@code inPerson}. */
    public String word() {
        return word;
    }

    public static Optional<Channel> of(String word) {
        return Arrays.stream(values())
                .filter(channel -> channel.word().equals(word))
                .findFirst();
    }
}
