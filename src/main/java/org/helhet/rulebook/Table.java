package org.helhet.rulebook;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A sheet whose headings are understood: in any of the languages, in any order. */
record Table(String file, List<Row> rows, Map<Integer, Row> byNumber) {

    /** A word of Latin letters with a Cyrillic or Greek one among them. */
    private static final Pattern MIXED =
            Pattern.compile("\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}]|[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}");

    Table(String file, List<Row> rows) {
        this(file, rows, rows.stream().collect(toMap(Row::number, row -> row, (first, again) -> first)));
    }

    static Table of(Sheet sheet, List<Column> columns, Findings findings) {
        if (sheet.lines().isEmpty()) {
            findings.add(Fault.FILE_EMPTY, Place.of(sheet.file()));
            return new Table(sheet.file(), List.of());
        }
        var headings = sheet.lines().getFirst();
        if (headings.cells().size() == 1) {
            var read = Map.of("read", Spoken.plain(headings.cells().getFirst()));
            findings.add(Fault.NO_SEPARATOR, Place.of(sheet.file(), headings.row()), read);
            return new Table(sheet.file(), List.of());
        }
        var places = new Headings(sheet.file(), headings, columns, findings).places();
        if (columns.stream().anyMatch(column -> column.needed() && !places.containsKey(column))) {
            return new Table(sheet.file(), List.of());
        }
        var rows = sheet.lines().stream()
                .skip(1)
                .map(line -> new Row(sheet.file(), line, places, headings.cells()))
                .toList();
        count(sheet.file(), rows, findings);
        rows.forEach(row -> check(row, headings.cells().size(), findings));
        return new Table(sheet.file(), rows);
    }

    /** Where a column stands in the row of that number. */
    Cell cell(int number, Column column) {
        var row = byNumber.get(number);
        return row == null ? new Cell(Place.of(file, number), "") : row.cell(column);
    }

    private static void count(String file, List<Row> rows, Findings findings) {
        var filled = new HashMap<Integer, Integer>();
        for (var row : rows) {
            for (int i = 0; i < row.line().cells().size(); i++) {
                filled.merge(i + 1, row.line().cells().get(i).isEmpty() ? 0 : 1, Integer::sum);
            }
        }
        filled.forEach((column, cells) -> findings.filled(file, column, cells));
    }

    private static void check(Row row, int headings, Findings findings) {
        var cells = row.line().cells();
        if (cells.size() > headings) {
            var place = new Place(row.file(), row.number(), "", cells.size());
            findings.add(Fault.CELL_WITHOUT_COLUMN, new Cell(place, cells.getLast()));
        }
        row.cells()
                .filter(cell -> MIXED.matcher(cell.text()).find())
                .forEach(cell -> findings.add(Fault.LOOK_ALIKE, cell));
    }

    /** Finds out which column stands where. */
    private record Headings(String file, Line line, List<Column> columns, Findings findings) {

        Map<Column, Integer> places() {
            var known = new Dictionary<>(columnsByHeading());
            var places = new HashMap<Column, Integer>();
            var unknown = new ArrayList<Cell>();
            for (int i = 0; i < line.cells().size(); i++) {
                var heading = cell(i);
                int index = i;
                known.find(heading.text())
                        .ifPresentOrElse(column -> put(places, column, index), () -> unknown.add(heading));
            }
            var misspelt = new HashSet<Column>();
            unknown.stream()
                    .filter(heading -> !heading.isEmpty())
                    .forEach(heading -> known.nearest(heading.text())
                            .filter(near -> !places.containsKey(near) && misspelt.add(near))
                            .ifPresentOrElse(
                                    near -> findings.add(
                                            Fault.COLUMN_NEARLY, heading, Map.of("nearest", near.heading())),
                                    () -> findings.add(Fault.COLUMN_UNKNOWN, heading)));
            columns.stream()
                    .filter(column -> column.needed() && !places.containsKey(column) && !misspelt.contains(column))
                    .forEach(column ->
                            findings.add(Fault.COLUMN_MISSING, Place.of(file), Map.of("column", column.heading())));
            return places;
        }

        private Map<Column, Words> columnsByHeading() {
            var byHeading = new LinkedHashMap<Column, Words>();
            columns.forEach(column -> byHeading.put(column, column.heading()));
            return byHeading;
        }

        private void put(Map<Column, Integer> places, Column column, int index) {
            if (places.putIfAbsent(column, index) != null) {
                findings.add(Fault.COLUMN_TWICE, cell(index));
            }
        }

        private Cell cell(int index) {
            var text = line.cells().get(index);
            return new Cell(new Place(file, line.row(), text, index + 1), text);
        }
    }
}
