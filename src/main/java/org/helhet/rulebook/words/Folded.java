package org.helhet.rulebook.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: without case, accents, doubled blanks and the shape of the apostrophe. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private static final String LOOK_ALIKES = "аеорсухіјѕкмтвнһԁԛԝαβεζηικμνορτυχАВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN = "aeopcyxijskmtbhhdqwabezhikmnoptyxABESIJKMHOPCTYXABEZHIKMNOPTYX";

    private Folded() {}

    public static String of(String text) {
        return BLANKS.matcher(lines(text)).replaceAll(" ").strip();
    }

    /** The same, but lines stay lines. */
    public static String lines(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return latin(plain.toLowerCase(Locale.ROOT))
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replace('’', '\'');
    }

    /** Cyrillic and Greek letters that look like Latin ones get in by pasting. */
    public static String latin(String text) {
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
