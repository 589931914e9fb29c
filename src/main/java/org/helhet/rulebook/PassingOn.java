package org.helhet.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words with which a colleague passes a matter on instead of taking it, as {@code limits.csv} lists them. */
record PassingOn(Optional<Pattern> phrases) {

    private static final Pattern COMMA = Pattern.compile(",");

    static PassingOn of(List<LimitRow> limits) {
        var words = limits.stream()
                .filter(TextLimit.PASSING_ON::isIn)
                .flatMap(row -> COMMA.splitAsStream(row.value()))
                .map(Folded::of)
                .filter(phrase -> !phrase.isEmpty())
                .map(PassingOn::inAnyShape)
                .collect(Collectors.joining("|"));
        return new PassingOn(
                words.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])")));
    }

    /** Whole words only. */
    boolean isIn(String text) {
        return phrases.filter(words -> words.matcher(Folded.of(text)).find()).isPresent();
    }

    private static String inAnyShape(String phrase) {
        return Pattern.compile(" ").splitAsStream(phrase).map(Pattern::quote).collect(Collectors.joining("[\\s.,]+"));
    }
}
