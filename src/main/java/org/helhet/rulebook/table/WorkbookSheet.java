package org.helhet.rulebook.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Spoken;
import org.helhet.spreadsheet.MergedCells;
import org.helhet.spreadsheet.SheetCell;
import org.helhet.spreadsheet.SheetRow;
import org.helhet.spreadsheet.Worksheet;

/** Makes a table of a workbook's sheet. What is hidden counts; merged cells hold in each of their rows what they show. */
public final class WorkbookSheet {

    private static final int SHOWN = 10;

    private final String file;
    private final Worksheet worksheet;
    private final TreeMap<Integer, Map<Integer, String>> texts = new TreeMap<>();
    private final List<Oddity> oddities = new ArrayList<>();

    private WorkbookSheet(String file, Worksheet worksheet) {
        this.file = file;
        this.worksheet = worksheet;
    }

    public static Sheet read(String file, Worksheet worksheet) {
        var sheet = new WorkbookSheet(file, worksheet);
        worksheet.rows().forEach(sheet::row);
        worksheet.merged().forEach(sheet::merged);
        sheet.hiddenRows();
        sheet.hiddenColumns();
        if (worksheet.cutAfter() > 0) {
            sheet.oddities.add(new Oddity(Fault.ROWS_CUT, worksheet.cutAfter(), 0, Map.of()));
        }
        return new Sheet(sheet.file, sheet.lines(), sheet.oddities);
    }

    private void row(SheetRow row) {
        var cells = new HashMap<Integer, String>();
        for (var cell : row.cells()) {
            cells.put(cell.column(), cell.text());
            fault(cell)
                    .forEach(fault ->
                            oddities.add(new Oddity(fault, row.number(), cell.column(), Oddity.reading(cell.text()))));
        }
        texts.put(row.number(), cells);
    }

    private static List<Fault> fault(SheetCell cell) {
        return switch (cell.trouble()) {
            case NONE -> List.of();
            case NOT_CALCULATED -> List.of(Fault.NOT_CALCULATED);
            case FETCHED -> List.of(Fault.FETCHED);
        };
    }

    private void merged(MergedCells cells) {
        var first = texts.getOrDefault(cells.firstRow(), Map.of());
        var shown = first.getOrDefault(cells.firstColumn(), "");
        if (shown.isBlank() || first.getOrDefault(1, "").startsWith("#")) {
            return;
        }
        var area =
                Place.a1(cells.firstColumn(), cells.firstRow()) + ":" + Place.a1(cells.lastColumn(), cells.lastRow());
        var values = new HashMap<>(Oddity.reading(shown));
        values.put("area", Spoken.plain(area));
        oddities.add(new Oddity(Fault.MERGED, cells.firstRow(), cells.firstColumn(), values));
        texts.subMap(cells.firstRow(), false, cells.lastRow(), true)
                .values()
                .forEach(row -> row.putIfAbsent(cells.firstColumn(), shown));
    }

    private void hiddenRows() {
        var hidden = worksheet.rows().stream()
                .filter(SheetRow::hidden)
                .map(SheetRow::number)
                .toList();
        if (!hidden.isEmpty()) {
            var rows = hidden.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
            var more = hidden.size() > SHOWN ? " ..." : "";
            oddities.add(
                    new Oddity(Fault.HIDDEN_ROWS, hidden.getFirst(), 0, Map.of("rows", Spoken.plain(rows + more))));
        }
    }

    private void hiddenColumns() {
        worksheet.hiddenColumns().stream()
                .filter(column -> texts.values().stream().anyMatch(row -> row.containsKey(column)))
                .forEach(column -> oddities.add(new Oddity(
                        Fault.HIDDEN_COLUMN,
                        texts.firstKey(),
                        column,
                        Oddity.reading(texts.firstEntry().getValue().getOrDefault(column, "")))));
    }

    private List<Line> lines() {
        return texts.entrySet().stream()
                .map(row -> Line.of(row.getKey(), cells(row.getValue())))
                .toList();
    }

    private static Stream<String> cells(Map<Integer, String> row) {
        int last = row.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.rangeClosed(1, last).mapToObj(column -> row.getOrDefault(column, ""));
    }
}
