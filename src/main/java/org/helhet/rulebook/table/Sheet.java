package org.helhet.rulebook.table;

import java.util.List;

/** A table before its headings are understood, however its file was written; comments and empty rows are left out. */
public record Sheet(String file, List<Line> lines, List<Oddity> oddities) {

    public Sheet {
        lines = lines.stream().filter(line -> !line.cells().isEmpty()).toList();
    }

    public Sheet(String file, List<Line> lines) {
        this(file, lines, List.of());
    }

    /** Without the rows that are only for people. */
    public Sheet withoutComments() {
        return new Sheet(file, lines.stream().filter(line -> !line.isComment()).toList(), oddities);
    }
}
