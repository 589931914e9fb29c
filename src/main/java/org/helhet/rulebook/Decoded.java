package org.helhet.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The text of a rule file, in whichever of the alphabets that Excel and editors save. */
final class Decoded {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern FOREIGN = Pattern.compile("[^\\s;,\"]*[^\\x00-\\x7f][^\\s;,\"]*");
    private static final Pattern TWICE =
            Pattern.compile("\\p{L}*[ÂÃ][\\u0080-\\u00bf\u20ac-\u2122\u0152-\u0178\u02c6-\u02dc]\\p{L}*");

    private Decoded() {}

    static String text(String file, byte[] bytes, Findings findings) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            findings.add(Fault.READ_AS_UTF16, Place.of(file));
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var text = strictly(StandardCharsets.UTF_8, bytes);
            return mended(file, text.startsWith("\uFEFF") ? text.substring(1) : text, findings);
        } catch (CharacterCodingException notUtf8) {
            var text = new String(bytes, WINDOWS);
            report(Fault.READ_AS_WINDOWS, file, text, FOREIGN, findings);
            return text;
        }
    }

    /** Text that was taken for Windows-1252 and saved as UTF-8 a second time shows "GÃ¶teborg" for "Göteborg". */
    private static String mended(String file, String text, Findings findings) {
        if (!TWICE.matcher(text).find()) {
            return text;
        }
        report(Fault.READ_TWICE_ENCODED, file, text, TWICE, findings);
        return TWICE.matcher(text)
                .replaceAll(word -> mendedWord(word).replace("\\", "\\\\").replace("$", "\\$"));
    }

    private static String mendedWord(MatchResult word) {
        try {
            return strictly(StandardCharsets.UTF_8, word.group().getBytes(WINDOWS));
        } catch (CharacterCodingException notTwice) {
            return word.group();
        }
    }

    private static void report(Fault fault, String file, String text, Pattern words, Findings findings) {
        var found = words.matcher(text).results().toList();
        var first = found.getFirst();
        findings.add(
                fault,
                Place.of(file),
                Map.of(
                        "read", Spoken.plain(first.group()),
                        "mended", Spoken.plain(mendedWord(first)),
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
