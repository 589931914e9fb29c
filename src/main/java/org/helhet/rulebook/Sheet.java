package org.helhet.rulebook;

import java.util.List;

/** A table before its headings are understood, however its file was written; comments and empty rows are left out. */
record Sheet(String file, List<Line> lines, List<Oddity> oddities) {

    Sheet {
        lines = lines.stream().filter(line -> !line.cells().isEmpty()).toList();
    }

    Sheet(String file, List<Line> lines) {
        this(file, lines, List.of());
    }

    /** Without the rows that are only for people. */
    Sheet withoutComments() {
        return new Sheet(file, lines.stream().filter(line -> !line.isComment()).toList(), oddities);
    }
}
