package org.helhet.rulebook.table;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Spoken;
import org.helhet.spreadsheet.Bounds;

/** A sheet whose headings are understood: in any of the languages, in any order. */
public record Table(String file, List<Row> rows, Map<Integer, Row> byNumber) {

    public Table(String file, List<Row> rows) {
        this(file, rows, rows.stream().collect(toMap(Row::number, row -> row, (first, again) -> first)));
    }

    /** What a formula shows that went wrong, in any of the languages. */
    private static final Pattern FAULTY =
            Pattern.compile("#(?:\\p{Lu}[\\p{Lu}_]*(?:/0)?[!?]|N/A|I/T|SAKNAS!?)|(?:Err|Fel|Feil):\\d{3}");

    /** What a spreadsheet program takes for a formula as soon as it opens the file. */
    private static final Pattern FORMULA = Pattern.compile("=.+|@\\p{L}+\\(.*|[+-][^|]*\\|.*", Pattern.DOTALL);

    static boolean isFaulty(String text) {
        return FAULTY.matcher(text).matches();
    }

    public static Table of(Sheet written, List<Column> columns, Findings findings) {
        var sheet = written.withoutComments();
        if (sheet.lines().isEmpty()) {
            findings.add(Fault.FILE_EMPTY, Place.of(sheet.file()));
            return new Table(sheet.file(), List.of());
        }
        var headings = sheet.lines().getFirst();
        tell(sheet, headings.cells(), findings);
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
    public Cell cell(int number, Column column) {
        var row = byNumber.get(number);
        return row == null ? new Cell(Place.of(file, number), "") : row.cell(column);
    }

    private static void tell(Sheet sheet, List<String> headings, Findings findings) {
        sheet.oddities().forEach(odd -> {
            var heading = odd.column() > 0 && odd.column() <= headings.size() ? headings.get(odd.column() - 1) : "";
            findings.add(odd.fault(), new Place(sheet.file(), odd.row(), heading, odd.column()), odd.values());
        });
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
        row.cells().forEach(cell -> check(cell, findings));
    }

    private static void check(Cell cell, Findings findings) {
        LookAlike.in(cell.text())
                .ifPresent(letter -> findings.add(
                        Fault.LOOK_ALIKE,
                        cell,
                        Map.of("letter", letter, "mended", Spoken.plain(letter.mended(cell.shortened())))));
        if (cell.text().length() > Bounds.CELL) {
            findings.add(Fault.CELL_TOO_LONG, cell);
        } else if (isFaulty(cell.text())) {
            findings.add(Fault.CELL_FAULTY, cell);
        } else if (FORMULA.matcher(cell.text()).matches()) {
            findings.add(Fault.FORMULA_AS_TEXT, cell);
        }
    }
}
