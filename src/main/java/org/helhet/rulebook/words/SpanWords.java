package org.helhet.rulebook.words;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.helhet.calendar.TimeSpan;

/** Lengths of time in words: "2 working days", "4 arbetstimmar", "samme dag". */
public final class SpanWords {

    private static final Pattern SHAPE = Pattern.compile("(?:(\\d{1,4})\\s*)?(\\p{L}[\\p{L}\\s]*)\\.?");
    static final Dictionary<SpanUnit> UNITS = Dictionary.of(SpanUnit.class);

    /** Of an age, or of the time in which things happen again, nobody means working days. */
    static final Dictionary<SpanUnit> PLAIN_DAYS = Dictionary.<SpanUnit>empty()
            .with(SpanUnit.CALENDAR_DAYS, Words.of("day/days", "dag/dagar/dygn", "dag/dager/døgn"));

    private static final Pattern AT_ONCE = Pattern.compile(
            "\\b(?:soon|asap|immediately|at once|today|snart|snarast|omgaende|genast|idag|i dag|straks|snarest|umiddelbart)\\b");
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Pattern NUMBER =
            Pattern.compile("[1-9]\\d{0,3}|\\b(?:" + String.join("|", NUMBERS.keySet()) + ")\\b");
    private static final Pattern FRACTION = Pattern.compile("\\b(?:1/\\d{1,2}|(\\d{1,3})[,.]\\d{1,2})\\b");
    private static final Set<String> DAYS = Set.of(
            "day",
            "days",
            "dag",
            "dagar",
            "dager",
            "dygn",
            "dogn",
            "weekday",
            "weekdays",
            "vardag",
            "vardagar",
            "hverdag",
            "hverdager",
            "virkedag",
            "virkedager");

    private static final Map<TimeSpan.Unit, SpanUnit> BY_UNIT = Arrays.stream(SpanUnit.values())
            .collect(Collectors.toMap(
                    SpanUnit::unit, unit -> unit, (one, other) -> one, () -> new EnumMap<>(TimeSpan.Unit.class)));

    private SpanWords() {}

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (var words : List.of(
                "a one two three four five six seven eight nine ten",
                "en ett tva tre fyra fem sex sju atta nio tio",
                "en et to tre fire fem seks sju atte ni ti")) {
            var each = words.split(" ");
            for (int i = 0; i < each.length; i++) {
                numbers.put(each[i], Math.max(i, 1));
            }
        }
        return numbers;
    }

    public static Optional<TimeSpan> read(String text) {
        return read(text, UNITS);
    }

    /** The same, and "days" mean calendar days. */
    public static Optional<TimeSpan> readPlain(String text) {
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

    /** What somebody most likely meant by words that are no length of time; of a range the later end. */
    public static Optional<TimeSpan> nearest(String text) {
        var folded = FRACTION.matcher(Folded.of(text)).replaceAll(SpanWords::upwards);
        if (AT_ONCE.matcher(folded).find()) {
            return Optional.of(new TimeSpan(0, TimeSpan.Unit.SAME_DAY));
        }
        var last = NUMBER.matcher(folded).results().reduce((first, next) -> next);
        return last.flatMap(number ->
                unit(folded.substring(number.end()).strip()).map(unit -> new TimeSpan(amount(number.group()), unit)));
    }

    /** The next whole number: who needs three and a half days should not promise three. */
    private static String upwards(MatchResult fraction) {
        return fraction.group(1) == null ? "1" : Integer.toString(Integer.parseInt(fraction.group(1)) + 1);
    }

    private static Optional<TimeSpan.Unit> unit(String word) {
        return DAYS.contains(word)
                ? Optional.of(TimeSpan.Unit.WORKING_DAYS)
                : UNITS.nearest(word).map(SpanUnit::unit).filter(unit -> unit != TimeSpan.Unit.SAME_DAY);
    }

    private static int amount(String number) {
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : NUMBERS.getOrDefault(number, 1);
    }

    public static String say(TimeSpan span, Language language) {
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
