package org.helhet.rulebook;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises words that pass a matter on instead of taking it, by the phrases of {@code limits.csv}. Case and accents are forgiven. */
final class PassingOn {

    private static final String LIMIT = "passing on words";

    private final List<Pattern> phrases;

    PassingOn(List<LimitRow> limits) {
        phrases = limits.stream()
                .filter(row -> Folded.of(row.limit()).equals(LIMIT))
                .flatMap(row -> Pattern.compile(",").splitAsStream(row.value()))
                .map(Folded::of)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> Pattern.compile("(?<![\\p{L}\\p{N}])"
                        + Pattern.quote(phrase).replace("...", "\\E.{1,30}?\\Q") + "(?![\\p{L}\\p{N}])"))
                .toList();
    }

    boolean isIn(String text) {
        var folded = Folded.of(text);
        return phrases.stream().anyMatch(phrase -> phrase.matcher(folded).find());
    }
}
