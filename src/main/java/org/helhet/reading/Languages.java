package org.helhet.reading;

import static com.github.pemistahl.lingua.api.Language.*;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names the language of a text by its ISO 639-1 code, or "" where the text is too short or nobody can tell.
 * Both Norwegian written languages are "nb". Safe to share between threads; models are loaded when first needed.
 */
public final class Languages {

    private static final int ENOUGH_TO_TELL = 2_000;
    private static final int LETTERS_AT_LEAST = 12;
    private static final int LETTERS_WITHOUT_SPACES_AT_LEAST = 4;

    private static final Pattern NO_WORDS = Pattern.compile("\\S+@\\S+|https?://\\S+|www\\.\\S+|[\\p{N}\\p{Punct}]+");

    private static final Language[] KNOWN = {
        SWEDISH, BOKMAL, NYNORSK, DANISH, ENGLISH, FINNISH, GERMAN, ICELANDIC, DUTCH, FRENCH, SPANISH, ITALIAN, POLISH,
        RUSSIAN, UKRAINIAN, ARABIC, PERSIAN, HEBREW, GREEK, CHINESE, JAPANESE, KOREAN, THAI
    };

    private final LanguageDetector detector =
            LanguageDetectorBuilder.fromLanguages(KNOWN).withLowAccuracyMode().build();

    /** Looks at the first 2,000 characters, so that a long text costs no more than a short one. */
    public String of(String text) {
        var start = text.substring(0, Math.min(text.length(), ENOUGH_TO_TELL));
        var words = NO_WORDS.matcher(start).replaceAll(" ");
        return enough(words) ? code(detector.detectLanguageOf(words)) : "";
    }

    private static boolean enough(String words) {
        var letters = words.codePoints().filter(Character::isLetter).count();
        var ideographs = words.codePoints().filter(Languages::standsForAWord).count();
        return letters >= LETTERS_AT_LEAST || ideographs >= LETTERS_WITHOUT_SPACES_AT_LEAST;
    }

    private static boolean standsForAWord(int letter) {
        return Character.isIdeographic(letter)
                || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HIRAGANA;
    }

    private static String code(Language language) {
        return switch (language) {
            case UNKNOWN -> "";
            case NYNORSK -> "nb";
            default -> language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT);
        };
    }
}
