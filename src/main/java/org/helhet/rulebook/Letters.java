package org.helhet.rulebook;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.helhet.decision.Letter;
import org.helhet.decision.LetterFacts;
import org.helhet.decision.Roundup;

/** Writes letters from the templates of the rules folder: plain text, values filled in once and never read as anything else. */
record Letters(Tables tables, Calendars calendars) {

    Letter write(Letter.Kind kind, String language, LetterFacts facts) {
        var nearest = Language.nearest(language);
        return filled(kind, nearest, new LetterValues(tables, zone(facts), nearest, facts).all(kind.reader()));
    }

    Letter write(Letter.Kind kind, String language, Roundup roundup) {
        var nearest = Language.nearest(language);
        var reader = Optional.ofNullable(tables.people().get(roundup.reader()));
        var zone = calendars.of(reader.map(PersonRow::country).orElse("")).zone();
        var name = reader.map(PersonRow::name).orElse("");
        return filled(kind, nearest, new RoundupValues(zone, nearest, name, roundup).all());
    }

    private Letter filled(Letter.Kind kind, Language language, Map<Placeholder, String> filling) {
        var template = tables.template(language, kind.file())
                .orElseThrow(() -> new IllegalStateException(
                        "A rulebook without %s is not sound.".formatted(Template.file(language, kind.file()))));
        var values = byWord(filling);
        return new Letter(
                Placeholders.filled(template.subject(), values).strip(),
                body(template.body(), values),
                language.code());
    }

    /** Where the customer is: all times are told as the clock on that wall shows them. */
    private ZoneId zone(LetterFacts facts) {
        return calendars.of(facts.facts().country()).zone();
    }

    private static Map<String, String> byWord(Map<Placeholder, String> values) {
        var byWord = new HashMap<String, String>();
        for (var placeholder : Placeholder.values()) {
            byWord.put(placeholder.word(), values.getOrDefault(placeholder, ""));
        }
        return byWord;
    }

    private static String body(String template, Map<String, String> values) {
        var lines = template.lines().toList();
        return IntStream.range(0, lines.size())
                        .filter(i -> !isNothing(lines.get(i), values)
                                && !isHeadingOfNothing(lines.subList(i, lines.size()), values))
                        .mapToObj(i -> Placeholders.filled(lines.get(i), values).stripTrailing())
                        .collect(Collectors.joining("\n"))
                        .replaceAll("\n{3,}", "\n\n")
                        .strip()
                + "\n";
    }

    /** A line that ends in a colon, and nothing of what it is to stand above. */
    private static boolean isHeadingOfNothing(List<String> lines, Map<String, String> values) {
        var below = lines.stream().skip(1).takeWhile(line -> !line.isBlank()).toList();
        return lines.getFirst().endsWith(":")
                && !below.isEmpty()
                && below.stream().allMatch(line -> isNothing(line, values));
    }

    /** A line that has placeholders, and nothing once they are filled. */
    private static boolean isNothing(String line, Map<String, String> values) {
        return !line.isBlank() && Placeholders.filled(line, values).isBlank();
    }
}
