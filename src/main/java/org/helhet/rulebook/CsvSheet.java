package org.helhet.rulebook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a sheet from text with separators, as Excel, LibreOffice and editors write it. */
final class CsvSheet {

    private CsvSheet() {}

    static Sheet read(String file, String text, Findings findings) {
        var format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(separator(text))
                .setLenientEof(false)
                .get();
        var lines = new ArrayList<Line>();
        try (var records = format.parse(new StringReader(text))) {
            records.forEach(cells -> lines.add(new Line((int) cells.getRecordNumber(), filled(cells))));
        } catch (IOException | UncheckedIOException | IllegalStateException quoteNeverClosed) {
            findings.add(Fault.QUOTE_OPEN, Place.of(file, lines.size() + 1));
        }
        return new Sheet(file, lines);
    }

    /** The one that the heading row uses most; a semicolon when it uses none. */
    static char separator(String text) {
        var heading = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("\"#"))
                .findFirst()
                .orElse("");
        return Stream.of('\t', ',', ';')
                .max(Comparator.comparingLong(
                        mark -> heading.chars().filter(c -> c == mark).count()))
                .orElse(';');
    }

    private static List<String> filled(CSVRecord cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        return cells.stream().limit(last).map(CsvSheet::trimmed).toList();
    }

    private static String trimmed(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }
}
