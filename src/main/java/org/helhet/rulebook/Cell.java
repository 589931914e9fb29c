package org.helhet.rulebook;

import java.util.Arrays;
import java.util.List;

/** What stands in one cell, and where. */
record Cell(Place place, String text) {

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The values of a cell that may hold several, separated by commas. */
    List<Cell> parts() {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> new Cell(place, part))
                .toList();
    }
}
