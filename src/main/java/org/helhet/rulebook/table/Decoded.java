package org.helhet.rulebook.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.helhet.rulebook.words.Alphabets;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Spoken;

/** The text of a rule file, in whichever of the alphabets that Excel and editors save. */
public final class Decoded {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Each begins only where a word does: else a long word would be looked through again from each of its letters. */
    private static final Pattern FOREIGN = Pattern.compile("(?<![^\\s;,\"])[^\\s;,\"]*[^\\x00-\\x7f][^\\s;,\"]*");

    private static final Pattern LOST = Pattern.compile("(?<![^\\s;,\"])[^\\s;,\"]*\uFFFD[^\\s;,\"]*");

    /** Some programs put a question mark where they do not know a letter; one that asks ends the word. */
    private static final Pattern ASKED = Pattern.compile("(?<![^\\s;,\"])\\p{L}*\\?\\p{L}[\\p{L}?]*(?![^\\s;,\"])");

    /** What the two bytes of a letter look like one by one. */
    private static final String PAIR = "[ÂÃ][\\u0080-\\u00bf\\u0152-\\u0192\\u02c6-\\u02dc\\u2013-\\u2122]";

    private static final String OTHERS = "(?:(?!" + PAIR + ")\\p{L})*+";
    private static final Pattern TWICE = Pattern.compile("(?<!\\p{L})" + OTHERS + "(?:" + PAIR + OTHERS + ")++");

    /** There a question mark stands for any letter. */
    private static final String OF_SEARCH_WORDS = "topics.csv";

    private Decoded() {}

    public static String text(String file, byte[] bytes, Findings findings) {
        var text = decoded(file, bytes, findings);
        var lost = LOST.matcher(text).find() || file.equals(OF_SEARCH_WORDS) ? LOST : ASKED;
        if (lost.matcher(text).find()) {
            report(Fault.LETTERS_LOST, file, text, lost, Function.identity(), findings);
        }
        return text;
    }

    private static String decoded(String file, byte[] bytes, Findings findings) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            findings.add(Fault.READ_AS_UTF16, Place.of(file));
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (Alphabets.hasPairs(bytes)) {
            findings.add(Fault.READ_AS_UTF16, Place.of(file));
            return new String(bytes, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        int half = Alphabets.halfLetter(bytes);
        if (half > 0) {
            return cut(file, new String(bytes, 0, bytes.length - half, StandardCharsets.UTF_8), findings);
        }
        try {
            var text = strictly(StandardCharsets.UTF_8, bytes);
            return mended(file, text.startsWith("\uFEFF") ? text.substring(1) : text, findings);
        } catch (CharacterCodingException notUtf8) {
            var text = Alphabets.older(bytes);
            if (FOREIGN.matcher(text).find()) {
                report(Fault.READ_AS_WINDOWS, file, text, FOREIGN, Function.identity(), findings);
            }
            return text;
        }
    }

    /** Nobody ends a file in the middle of a letter. */
    private static String cut(String file, String text, Findings findings) {
        var lines = text.lines().toList();
        var end = new OpenEnd(lines.size(), Cell.shortened(lines.getLast()), true);
        findings.add(Fault.FILE_CUT, Place.of(file), end.said());
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Text that was taken for Windows-1252 and saved as UTF-8 a second time shows "GÃ¶teborg" for "Göteborg". */
    private static String mended(String file, String text, Findings findings) {
        if (!TWICE.matcher(text).find()) {
            return text;
        }
        report(Fault.READ_TWICE_ENCODED, file, text, TWICE, Decoded::mendedWord, findings);
        return TWICE.matcher(text).replaceAll(word -> Matcher.quoteReplacement(mendedWord(word.group())));
    }

    private static String mendedWord(String word) {
        try {
            return strictly(StandardCharsets.UTF_8, word.getBytes(WINDOWS));
        } catch (CharacterCodingException notTwice) {
            return word;
        }
    }

    private static void report(
            Fault fault, String file, String text, Pattern words, Function<String, String> mending, Findings findings) {
        var found = words.matcher(text).results().toList();
        var first = found.getFirst().group();
        findings.add(
                fault,
                Place.of(file),
                Map.of(
                        "read", Spoken.plain(Cell.shortened(first)),
                        "mended", Spoken.plain(Cell.shortened(mending.apply(first))),
                        "count", Spoken.plain(Integer.toString(found.size()))));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
