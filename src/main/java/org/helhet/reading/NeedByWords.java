package org.helhet.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The words of one language that speak of dates and needs, from {@code need-by-words.csv}; small letters. */
record NeedByWords(Map<String, Meaning> meanings, Map<String, Integer> mostWords) {

    static final NeedByWords SWEDISH = ofColumn(1);
    static final NeedByWords NORWEGIAN = ofColumn(2);
    static final NeedByWords ENGLISH = ofColumn(3);

    /** Those to try for a language, by its ISO 639-1 code; all of them when it is not one of ours. Danish is written nearly like Norwegian. */
    static List<NeedByWords> of(String language) {
        return switch (language) {
            case "sv" -> List.of(SWEDISH);
            case "nb", "nn", "no", "da" -> List.of(NORWEGIAN);
            case "en" -> List.of(ENGLISH);
            default -> List.of(SWEDISH, NORWEGIAN, ENGLISH);
        };
    }

    boolean has(String words) {
        return meanings.containsKey(words);
    }

    /** How many words the longest entry has that begins with this word; 0 when none does. */
    int mostWordsFrom(String first) {
        return mostWords.getOrDefault(first, 0);
    }

    Meaning meaningOf(String words) {
        return meanings.getOrDefault(words, Meaning.Sign.NOTHING);
    }

    private static NeedByWords ofColumn(int column) {
        var meanings = new HashMap<String, Meaning>();
        for (var row : rows()) {
            for (var words : row.get(column).split(",")) {
                add(meanings, words.strip(), meaning(row.getFirst()));
            }
        }
        var mostWords = meanings.keySet().stream()
                .map(entry -> entry.split(" "))
                .collect(Collectors.toMap(entry -> entry[0], entry -> entry.length, Math::max));
        return new NeedByWords(Map.copyOf(meanings), mostWords);
    }

    private static void add(Map<String, Meaning> meanings, String words, Meaning meaning) {
        if (!words.isEmpty() && meanings.putIfAbsent(words, meaning) != null) {
            throw new IllegalStateException("need-by-words.csv: \"%s\" stands there twice.".formatted(words));
        }
    }

    private static List<List<String>> rows() {
        try (var table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NeedByWords.class.getResourceAsStream("need-by-words.csv")),
                StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Meaning meaning(String cell) {
        var words = new ArrayList<>(List.of(cell.split(" ")));
        var kind = words.removeFirst();
        return switch (kind) {
            case "time" -> new Meaning.TimeOfDay(LocalTime.parse(words.getFirst()));
            case "day" ->
                new Meaning.DaysAhead(
                        Integer.parseInt(words.getFirst()),
                        words.size() == 1 ? null : LocalTime.parse(words.getLast()));
            case "weekday" -> new Meaning.Weekday(DayOfWeek.of(Integer.parseInt(words.getFirst())));
            case "weeks" -> new Meaning.WeeksAhead(Integer.parseInt(words.getFirst()));
            case "date" -> new Meaning.NamedDate(MonthDay.parse("--" + words.getFirst()));
            case "month" -> new Meaning.MonthName(Integer.parseInt(words.getFirst()));
            case "amount" -> new Meaning.Amount(Integer.parseInt(words.getFirst()));
            case "unit" -> new Meaning.UnitOfDays(Integer.parseInt(words.getFirst()));
            case "hours" -> new Meaning.UnitOfHours(Integer.parseInt(words.getFirst()));
            default -> Meaning.Sign.valueOf(kind.toUpperCase(Locale.ROOT));
        };
    }
}
