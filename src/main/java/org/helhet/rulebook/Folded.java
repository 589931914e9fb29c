package org.helhet.rulebook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: without case, accents, doubled blanks and the shape of the apostrophe. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private static final String LOOK_ALIKES =
            "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u043a\u043c\u0442\u0432\u043d";
    private static final String LATIN = "aeopcyxijskmtbh";

    private Folded() {}

    static String of(String text) {
        return BLANKS.matcher(lines(text)).replaceAll(" ").strip();
    }

    /** The same, but lines stay lines. */
    static String lines(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return latin(plain.toLowerCase(Locale.ROOT))
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replace('’', '\'');
    }

    /** Cyrillic letters that look like Latin ones get in by pasting. */
    private static String latin(String text) {
        if (text.chars().noneMatch(letter -> LOOK_ALIKES.indexOf(letter) >= 0)) {
            return text;
        }
        var letters = new StringBuilder(text);
        for (int i = 0; i < letters.length(); i++) {
            int at = LOOK_ALIKES.indexOf(letters.charAt(i));
            letters.setCharAt(i, at < 0 ? letters.charAt(i) : LATIN.charAt(at));
        }
        return letters.toString();
    }
}
