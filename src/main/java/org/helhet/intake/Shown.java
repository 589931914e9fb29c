package org.helhet.intake;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Text that a mail program would show, and whether it was HTML. */
record Shown(String text, boolean html) {

    static final Shown NOTHING = new Shown("", false);

    boolean isBlank() {
        return text.isBlank();
    }

    /** One after the other, as in a mail of several parts. */
    static Shown together(List<Shown> parts) {
        var seen = parts.stream().filter(part -> !part.isBlank()).toList();
        return new Shown(
                seen.stream().map(Shown::text).collect(joining("\n\n")),
                seen.stream().anyMatch(Shown::html));
    }

    /** The same said in several ways: plain text where there is any, since what is cut from it is marked best. */
    static Shown plainest(List<Shown> same) {
        var seen = same.stream().filter(part -> !part.isBlank()).toList();
        return seen.stream()
                .filter(part -> !part.html())
                .findFirst()
                .or(() -> seen.stream().reduce((first, last) -> last))
                .orElse(NOTHING);
    }
}
