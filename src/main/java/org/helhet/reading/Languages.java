package org.helhet.reading;

import static com.github.pemistahl.lingua.api.Language.ARABIC;
import static com.github.pemistahl.lingua.api.Language.BOKMAL;
import static com.github.pemistahl.lingua.api.Language.CHINESE;
import static com.github.pemistahl.lingua.api.Language.DANISH;
import static com.github.pemistahl.lingua.api.Language.DUTCH;
import static com.github.pemistahl.lingua.api.Language.ENGLISH;
import static com.github.pemistahl.lingua.api.Language.FINNISH;
import static com.github.pemistahl.lingua.api.Language.FRENCH;
import static com.github.pemistahl.lingua.api.Language.GERMAN;
import static com.github.pemistahl.lingua.api.Language.GREEK;
import static com.github.pemistahl.lingua.api.Language.HEBREW;
import static com.github.pemistahl.lingua.api.Language.ICELANDIC;
import static com.github.pemistahl.lingua.api.Language.ITALIAN;
import static com.github.pemistahl.lingua.api.Language.JAPANESE;
import static com.github.pemistahl.lingua.api.Language.KOREAN;
import static com.github.pemistahl.lingua.api.Language.NYNORSK;
import static com.github.pemistahl.lingua.api.Language.PERSIAN;
import static com.github.pemistahl.lingua.api.Language.POLISH;
import static com.github.pemistahl.lingua.api.Language.RUSSIAN;
import static com.github.pemistahl.lingua.api.Language.SPANISH;
import static com.github.pemistahl.lingua.api.Language.SWEDISH;
import static com.github.pemistahl.lingua.api.Language.THAI;
import static com.github.pemistahl.lingua.api.Language.UKRAINIAN;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names the language of a text by its ISO 639-1 code, or "" where the text is too short or nobody can tell.
 * Both Norwegian written languages are "nb". Safe to share between threads; models are loaded when first needed.
 */
public final class Languages {

    private static final int ENOUGH_TO_TELL = 400;
    private static final int ENOUGH_TO_CLEAN = 2_000;
    private static final int FEWEST_LETTERS = 4;
    private static final int FEW_LETTERS = 12;
    private static final double CLEARLY_BEHIND = 0.8;
    private static final double NEARLY_AS_LIKELY = 0.93;

    private static final Pattern NO_WORDS =
            Pattern.compile("\\S+@\\S+|https?://\\S+|www\\.\\S+|[\\p{N}\\p{Punct}]+|\\s+");

    /** Most of our mail is in these, so that they win where a neighbouring language is hardly more likely. */
    private static final Set<Language> HOME = Set.of(SWEDISH, BOKMAL, NYNORSK, ENGLISH);

    private static final Language[] KNOWN = {
        SWEDISH, BOKMAL, NYNORSK, DANISH, ENGLISH, FINNISH, GERMAN, ICELANDIC, DUTCH, FRENCH, SPANISH, ITALIAN, POLISH,
        RUSSIAN, UKRAINIAN, ARABIC, PERSIAN, HEBREW, GREEK, CHINESE, JAPANESE, KOREAN, THAI
    };

    private final LanguageDetector detector =
            LanguageDetectorBuilder.fromLanguages(KNOWN).withLowAccuracyMode().build();

    /** Looks at the beginning, so that a long text costs no more than a short one. */
    public String of(String text) {
        var words = NO_WORDS.matcher(start(text, ENOUGH_TO_CLEAN)).replaceAll(" ");
        var letters = words.codePoints().filter(Character::isLetter).count();
        if (letters < FEWEST_LETTERS) {
            return "";
        }
        var ranked = List.copyOf(detector.computeLanguageConfidenceValues(start(words, ENOUGH_TO_TELL))
                .entrySet());
        return ranked.isEmpty() || letters < FEW_LETTERS && !isClear(ranked) ? "" : code(homeBefore(ranked));
    }

    private static String start(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    private static boolean isClear(List<Map.Entry<Language, Double>> ranked) {
        return ranked.size() == 1
                || ranked.get(1).getValue() < CLEARLY_BEHIND * ranked.getFirst().getValue();
    }

    private static Language homeBefore(List<Map.Entry<Language, Double>> ranked) {
        var best = ranked.getFirst();
        return ranked.stream()
                .filter(one -> one.getValue() >= NEARLY_AS_LIKELY * best.getValue())
                .map(Map.Entry::getKey)
                .filter(HOME::contains)
                .findFirst()
                .orElse(best.getKey());
    }

    private static String code(Language language) {
        return language == NYNORSK
                ? code(BOKMAL)
                : language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT);
    }
}
