package org.helhet.intake;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;

/** Text that a mail program would show, and whether it was HTML. */
record Shown(String text, boolean html) {

    private static final int FAR_LESS = 4;

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

    /**
     * The same said in several ways: plain text where there is any, since quotes are marked best in it, unless it says
     * far less, such as that one needs another mail program.
     */
    static Shown plainest(List<Shown> same) {
        var longest = same.stream().mapToInt(part -> part.text().length()).max().orElse(0);
        return same.stream()
                .filter(part -> !part.isBlank() && part.text().length() >= longest / FAR_LESS)
                .min(Comparator.comparing(Shown::html))
                .orElse(NOTHING);
    }
}
