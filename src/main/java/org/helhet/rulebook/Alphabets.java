package org.helhet.rulebook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
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

    /** How many bytes stand at the end of UTF-8 that only begin a letter; none unless other letters show that it is UTF-8. */
    static int halfLetter(byte[] bytes) {
        int from = Math.max(0, bytes.length - 3);
        for (int start = bytes.length - 1; start >= from; start--) {
            int letter = bytes[start] & 0xFF;
            if (letter >= 0xC2) {
                int half = bytes.length - start;
                int whole = letter >= 0xF0 ? 4 : letter >= 0xE0 ? 3 : 2;
                return half < whole && isUtf8WithForeign(bytes, start) ? half : 0;
            }
            if (letter < 0x80) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isUtf8WithForeign(byte[] bytes, int length) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return text.chars().anyMatch(letter -> letter > 0x7F && letter != '\uFEFF');
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
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
