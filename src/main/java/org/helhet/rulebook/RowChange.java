package org.helhet.rulebook;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.rulebook.rows.FindingWriter;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, or a line of a text, that is new, gone or changed.
 *
 * @param row in the newer file; where it is gone, in the older one
 * @param before what stood under each heading, empty if it is new
 * @param after what stands there now, empty if it is gone
 */
public record RowChange(String file, Kind kind, int row, Map<String, String> before, Map<String, String> after) {

    /** What became of the row. */
    public enum Kind {
        NEW,
        GONE,
        CHANGED
    }

    static final String LINE = "";

    static RowChange of(String file, @Nullable Entry before, @Nullable Entry after) {
        if (after == null) {
            return gone(file, Objects.requireNonNull(before));
        }
        return before == null
                ? new RowChange(file, Kind.NEW, after.row(), Map.of(), after.cells())
                : new RowChange(file, Kind.CHANGED, after.row(), before.cells(), after.cells());
    }

    private static RowChange gone(String file, Entry before) {
        return new RowChange(file, Kind.GONE, before.row(), before.cells(), Map.of());
    }

    /** A row as it is compared: what stands under each heading that has something, in the order of the columns. */
    record Entry(int row, Map<String, String> cells) {}

    /** In one line. */
    String in(FindingWriter writer) {
        var values = Map.of("file", file, "row", Integer.toString(row), "cells", cells(writer));
        return writer.say("change." + kind.name().toLowerCase(Locale.ROOT), values);
    }

    private String cells(FindingWriter writer) {
        if (kind == Kind.CHANGED) {
            return Stream.concat(before.keySet().stream(), after.keySet().stream())
                    .distinct()
                    .filter(heading -> !before.getOrDefault(heading, "").equals(after.getOrDefault(heading, "")))
                    .map(heading -> changed(writer, heading))
                    .collect(Collectors.joining("; "));
        }
        return (kind == Kind.NEW ? after : before)
                .entrySet().stream()
                        .map(cell ->
                                cell.getKey().equals(LINE) ? cell.getValue() : cell.getKey() + " " + cell.getValue())
                        .collect(Collectors.joining(", "));
    }

    private String changed(FindingWriter writer, String heading) {
        var values = Map.of(
                "heading", heading,
                "before", before.getOrDefault(heading, ""),
                "after", after.getOrDefault(heading, ""));
        return writer.say(heading.equals(LINE) ? "change.line" : "change.cell", values)
                .strip();
    }
}
