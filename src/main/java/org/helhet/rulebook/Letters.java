package org.helhet.rulebook;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.helhet.decision.Letter;
import org.helhet.decision.LetterFacts;

/** Writes letters from the templates of the rules folder: plain text, values filled in once and never read as anything else. */
record Letters(Tables tables, Calendars calendars) {

    Letter write(Letter.Kind kind, String language, LetterFacts facts) {
        var nearest = Language.nearest(language);
        var template = tables.template(nearest, kind.file())
                .orElseThrow(() -> new IllegalStateException(
                        "A rulebook without %s is not sound.".formatted(Template.file(nearest, kind.file()))));
        var values = byWord(new LetterValues(tables, zone(facts), nearest, facts).all(kind.reader()));
        return new Letter(
                Placeholders.filled(template.subject(), values).strip(), body(template.body(), values), nearest.code());
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
        return template.lines()
                        .filter(line -> !isNothing(line, values))
                        .map(line -> Placeholders.filled(line, values).stripTrailing())
                        .collect(Collectors.joining("\n"))
                        .replaceAll("\n{3,}", "\n\n")
                        .strip()
                + "\n";
    }

    /** A line that has placeholders, and nothing once they are filled. */
    private static boolean isNothing(String line, Map<String, String> values) {
        return !line.isBlank() && Placeholders.filled(line, values).isBlank();
    }
}
