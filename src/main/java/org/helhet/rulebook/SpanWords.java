package org.helhet.rulebook;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.helhet.calendar.TimeSpan;

/** Lengths of time in words: "2 working days", "4 arbetstimmar", "samme dag". */
final class SpanWords {

    private static final Pattern SHAPE = Pattern.compile("(?:(\\d{1,4})\\s*)?(\\p{L}[\\p{L}\\s]*)\\.?");
    private static final Dictionary<SpanUnit> UNITS = Dictionary.of(SpanUnit.class);

    private SpanWords() {}

    static Optional<TimeSpan> read(String text) {
        var match = SHAPE.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int amount = match.group(1) == null ? 0 : Integer.parseInt(match.group(1));
        return UNITS.find(match.group(2))
                .map(SpanUnit::unit)
                .filter(unit -> (amount == 0) == (unit == TimeSpan.Unit.SAME_DAY))
                .map(unit -> new TimeSpan(amount, unit));
    }

    static String say(TimeSpan span, Language language) {
        var words = unitOf(span).words().byLanguage().get(language);
        if (words == null || span.unit() == TimeSpan.Unit.SAME_DAY) {
            return unitOf(span).words().in(language);
        }
        return span.amount() + " " + words.get(span.amount() == 1 ? 0 : 1);
    }

    private static SpanUnit unitOf(TimeSpan span) {
        return Arrays.stream(SpanUnit.values())
                .filter(unit -> unit.unit() == span.unit())
                .findFirst()
                .orElseThrow();
    }
}
