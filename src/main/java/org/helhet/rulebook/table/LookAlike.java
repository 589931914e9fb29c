package org.helhet.rulebook.table;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.helhet.rulebook.words.Folded;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Spoken;

/** A letter that looks like a Latin one and is another: a search for the word would not find it. */
record LookAlike(int letter) implements Spoken {

    /** Next to a Latin letter, or a whole word that could be read as Latin. */
    private static final Pattern STRANGER = Pattern.compile(
            "(?<=\\p{IsLatin})[\\p{IsCyrillic}\\p{IsGreek}]|[\\p{IsCyrillic}\\p{IsGreek}](?=\\p{IsLatin})"
                    + "|(?<![\\p{L}])[АВЕЅІЈКМНОРСТХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]+(?![\\p{L}])");

    private static final int FIRST_GREEK = 0x370;
    private static final int LAST_CYRILLIC = 0x52F;

    private static final Map<Language, Map<Character.UnicodeScript, String>> ALPHABETS = Map.of(
            Language.EN, Map.of(Character.UnicodeScript.CYRILLIC, "Cyrillic", Character.UnicodeScript.GREEK, "Greek"),
            Language.SV,
                    Map.of(Character.UnicodeScript.CYRILLIC, "kyrillisk", Character.UnicodeScript.GREEK, "grekisk"),
            Language.NB, Map.of(Character.UnicodeScript.CYRILLIC, "kyrillisk", Character.UnicodeScript.GREEK, "gresk"));

    static Optional<LookAlike> in(String text) {
        if (text.chars().allMatch(letter -> letter < FIRST_GREEK || letter > LAST_CYRILLIC)) {
            return Optional.empty();
        }
        var stranger = STRANGER.matcher(text);
        return stranger.find() ? Optional.of(new LookAlike(stranger.group().codePointAt(0))) : Optional.empty();
    }

    /** The letter and its alphabet: "а" (Cyrillic). */
    @Override
    public String in(Language language) {
        var alphabets = ALPHABETS.getOrDefault(language, Map.of());
        return Character.toString(letter) + " (" + alphabets.getOrDefault(Character.UnicodeScript.of(letter), "") + ")";
    }

    /** The text as it was surely meant. */
    String mended(String text) {
        return Folded.latin(text);
    }
}
