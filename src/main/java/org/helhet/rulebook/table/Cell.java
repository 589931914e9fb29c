package org.helhet.rulebook.table;

import java.util.Arrays;
import java.util.List;
import org.helhet.rulebook.words.Place;

/** What stands in one cell, and where. */
public record Cell(Place place, String text) {

    private static final int QUOTED = 80;

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** As it is quoted in a finding. */
    public String shortened() {
        return shortened(text);
    }

    public static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + " ...";
    }

    /** The values of a cell that may hold several, separated by commas or one below the other. */
    public List<Cell> parts() {
        return Arrays.stream(text.split("[,;\\r\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> new Cell(place, part))
                .toList();
    }
}
