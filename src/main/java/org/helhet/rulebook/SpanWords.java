package org.helhet.rulebook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.helhet.calendar.TimeSpan;

/** Lengths of time in words: "2 working days", "4 arbetstimmar", "samme dag". */
final class SpanWords {

    private static final Pattern SHAPE = Pattern.compile("(?:(\\d{1,4})\\s*)?(\\p{L}[\\p{L}\\s]*)\\.?");
    static final Dictionary<SpanUnit> UNITS = Dictionary.of(SpanUnit.class);

    /** Of an age, or of the time in which things happen again, nobody means working days. */
    static final Dictionary<SpanUnit> PLAIN_DAYS = Dictionary.<SpanUnit>empty()
            .with(SpanUnit.CALENDAR_DAYS, Words.of("day/days", "dag/dagar/dygn", "dag/dager/døgn"));

    private static final Map<TimeSpan.Unit, SpanUnit> BY_UNIT = Arrays.stream(SpanUnit.values())
            .collect(Collectors.toMap(
                    SpanUnit::unit, unit -> unit, (one, other) -> one, () -> new EnumMap<>(TimeSpan.Unit.class)));

    private SpanWords() {}

    static Optional<TimeSpan> read(String text) {
        return read(text, UNITS);
    }

    /** The same, and "days" mean calendar days. */
    static Optional<TimeSpan> readPlain(String text) {
        return read(text).or(() -> read(text, PLAIN_DAYS));
    }

    private static Optional<TimeSpan> read(String text, Dictionary<SpanUnit> units) {
        var match = SHAPE.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int amount = match.group(1) == null ? 0 : Integer.parseInt(match.group(1));
        return units.find(match.group(2))
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
        return Objects.requireNonNull(BY_UNIT.get(span.unit()));
    }
}
