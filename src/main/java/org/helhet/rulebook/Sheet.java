package org.helhet.rulebook;

import java.util.List;

/** A table before its headings are understood, however its file was written; comments and empty rows are left out. */
record Sheet(String file, List<Line> lines) {

    Sheet {
        lines = lines.stream().filter(Sheet::says).toList();
    }

    private static boolean says(Line line) {
        return !line.cells().isEmpty() && !line.cells().getFirst().startsWith("#");
    }
}
