package org.helhet.rulebook;

import java.util.Arrays;
import java.util.List;

/** What stands in one cell, and where. */
record Cell(Place place, String text) {

    private static final int QUOTED = 80;

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** As it is quoted in a finding. */
    String shortened() {
        return shortened(text);
    }

    static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + " ...";
    }

    /** The values of a cell that may hold several, separated by commas or one below the other. */
    List<Cell> parts() {
        return Arrays.stream(text.split("[,;\\r\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> new Cell(place, part))
                .toList();
    }
}
