package org.helhet.rulebook.table;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.helhet.spreadsheet.Bounds;

/** One row of a sheet: its number as a spreadsheet shows it, and its cells without those that are empty at the end. */
public record Line(int row, List<String> cells) {

    private static final int FIRST_NOT_PLAIN = 127;
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\t]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\r\\n]]");

    /** The texts as they are written, made plain. */
    public static Line of(int row, Stream<String> written) {
        var cells = written.map(Line::plain).toList();
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        return new Line(row, List.copyOf(cells.subList(0, last)));
    }

    /** Every kind of blank is a blank, an accent is part of its letter, and what cannot be seen is not there. */
    private static String plain(String written) {
        var kept = written.length() > Bounds.CELL ? written.substring(0, Bounds.CELL + 1) : written;
        if (kept.chars().allMatch(letter -> letter >= ' ' && letter < FIRST_NOT_PLAIN)) {
            return kept.strip();
        }
        var seen = UNSEEN.matcher(BLANK.matcher(kept).replaceAll(" ")).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    }

    /** A row that begins with # is not read; one that begins with the mark of a broken formula is. */
    boolean isComment() {
        return cells.getFirst().startsWith("#") && !Table.isFaulty(cells.getFirst());
    }
}
