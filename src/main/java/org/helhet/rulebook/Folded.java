package org.helhet.rulebook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: without case, accents, doubled blanks and the shape of the apostrophe. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private Folded() {}

    static String of(String text) {
        return BLANKS.matcher(lines(text)).replaceAll(" ").strip();
    }

    /** The same, but lines stay lines. */
    static String lines(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replace('’', '\'');
    }
}
