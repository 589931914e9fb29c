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
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var letters = plain.toLowerCase(Locale.ROOT)
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replace('’', '\'');
        return BLANKS.matcher(letters).replaceAll(" ").strip();
    }
}
