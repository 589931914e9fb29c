package org.helhet.rulebook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds out in which alphabet bytes were saved that are not UTF-8: by the letters that people in the North write. */
final class Alphabets {

    private static final String LETTERS = "åäöøæéüÅÄÖØÆÉÜ";
    private static final int LOOKED_AT = 2_000;

    /** What Excel calls CSV, CSV (MS-DOS) and CSV (Macintosh); not every machine knows the last two. */
    private static final List<Charset> OLDER = Stream.of("windows-1252", "IBM850", "x-MacRoman")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private Alphabets() {}

    /** Every other byte is nothing: two bytes for each letter, without the mark at the beginning that says so. */
    static boolean hasPairs(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT);
        int empty = 0;
        for (int i = 0; i < looked; i++) {
            empty += bytes[i] == 0 ? 1 : 0;
        }
        return looked > 1 && empty > looked / 4;
    }

    /** In the alphabet in which most words make sense; single letters of an older one among UTF-8 are mended. */
    static String older(byte[] bytes) {
        var mostlyNew = piecewise(bytes);
        return OLDER.stream()
                .map(alphabet -> new String(bytes, alphabet))
                .max(Comparator.comparingLong(Alphabets::letters))
                .filter(text -> letters(text) >= letters(mostlyNew))
                .orElse(mostlyNew);
    }

    private static long letters(String text) {
        return text.chars().filter(letter -> LETTERS.indexOf(letter) >= 0).count();
    }

    /** UTF-8 wherever it can be. */
    private static String piecewise(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var read = ByteBuffer.wrap(bytes);
        var text = CharBuffer.allocate(bytes.length);
        while (decoder.decode(read, text, true).isMalformed()) {
            text.put(new String(new byte[] {read.get()}, OLDER.getFirst()));
        }
        return text.flip().toString();
    }
}
