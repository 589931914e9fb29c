package org.helhet.rulebook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.helhet.spreadsheet.Bounds;

/** Reads a sheet from text with separators, as Excel, LibreOffice and editors write it. */
final class CsvSheet {

    private static final List<Character> SEPARATORS = List.of('\t', ',', ';');

    /** A first line that spreadsheet programs take as an instruction and do not show. */
    private static final Pattern SEP = Pattern.compile("(?i)\"?sep=([^\"\\r\\n])\"?[;,\\t]*(?:\\r\\n|\\r|\\n|$)");

    private CsvSheet() {}

    static Sheet read(String file, String written, Findings findings) {
        var sep = SEP.matcher(written);
        boolean says = sep.lookingAt();
        var text = says ? written.substring(sep.end()) : written;
        char separator = says ? sep.group(1).charAt(0) : separator(text);
        var format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(separator)
                .setLenientEof(false)
                .setTrailingData(true)
                .get();
        var lines = new ArrayList<Line>();
        try (var records = format.parse(new StringReader(text))) {
            var cells = readAll(file, records, lines, findings);
            if (!cells.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r")) {
                findings.endsOpen(file, OpenEnd.of(lines.getLast(), cells));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException quoteNeverClosed) {
            findings.add(
                    Fault.QUOTE_OPEN,
                    Place.of(file, lines.isEmpty() ? 1 : lines.getLast().row() + 1));
        }
        return new Sheet(
                file,
                lines,
                Stream.concat(inOneCell(lines).stream(), swallowed(lines, separator))
                        .toList());
    }

    /** How many cells each row has that counts, also empty ones; none where not all was read. */
    private static List<Integer> readAll(String file, CSVParser records, List<Line> lines, Findings findings) {
        var sizes = new ArrayList<Integer>();
        int lastFilled = 0;
        for (CSVRecord cells : records) {
            int row = (int) cells.getRecordNumber();
            var line = Line.of(row, cells.stream().limit(Bounds.COLUMNS));
            if (!line.cells().isEmpty()) {
                lines.add(line);
                lastFilled = row;
                if (!line.isComment()) {
                    sizes.add(cells.size());
                }
            } else if (row - lastFilled > Bounds.EMPTY_ROWS) {
                findings.add(Fault.ROWS_CUT, Place.of(file, lastFilled + 1));
                return List.of();
            }
            if (lines.size() > Bounds.ROWS) {
                findings.add(Fault.FILE_TOO_BIG, Place.of(file));
                lines.clear();
                return List.of();
            }
        }
        return sizes;
    }

    /** Rows whose cells are separated in another way than those of the headings. */
    private static List<Oddity> inOneCell(List<Line> lines) {
        var rows = lines.stream().filter(line -> !line.isComment()).toList();
        int others = rows.isEmpty() ? 0 : rows.getFirst().cells().size() - 1;
        return rows.stream()
                .filter(row -> others > 1 && row.cells().size() == 1)
                .filter(row ->
                        SEPARATORS.stream().anyMatch(mark -> count(row.cells().getFirst(), mark) >= others))
                .map(row -> new Oddity(
                        Fault.SEPARATOR_MIXED,
                        row.row(),
                        1,
                        Oddity.reading(row.cells().getFirst())))
                .toList();
    }

    /** A cell that holds the end of its row and the beginning of the next: its quotation mark was closed by that of another cell. */
    private static Stream<Oddity> swallowed(List<Line> lines, char separator) {
        int others = lines.stream().filter(line -> !line.isComment()).findFirst().stream()
                .mapToInt(heading -> heading.cells().size() - 1)
                .findFirst()
                .orElse(0);
        return lines.stream()
                .filter(row -> others > 1
                        && row.cells().stream()
                                .anyMatch(cell -> cell.indexOf('\n') >= 0 && count(cell, separator) >= others))
                .map(row -> new Oddity(Fault.QUOTE_OPEN, row.row(), 0, Map.of()));
    }

    /** The one that the heading row uses most; a semicolon when it uses none. */
    static char separator(String text) {
        var heading = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("\"#"))
                .findFirst()
                .orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(mark -> count(heading, mark)))
                .orElse(';');
    }

    private static long count(String text, char mark) {
        return text.chars().filter(letter -> letter == mark).count();
    }
}
