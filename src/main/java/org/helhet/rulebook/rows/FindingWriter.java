package org.helhet.rulebook.rows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.helhet.rulebook.table.Finding;
import org.helhet.rulebook.table.FindingText;
import org.helhet.rulebook.table.Weight;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Placeholders;

/** Says findings in one language, from the sentences in {@code findings_<language>.properties}. */
public final class FindingWriter {

    private final Language language;
    private final Properties sentences = new Properties();

    public FindingWriter(Language language) {
        this.language = language;
        var file = "/org/helhet/rulebook/findings_" + language.code() + ".properties";
        try (var bytes = Objects.requireNonNull(FindingWriter.class.getResourceAsStream(file), file)) {
            sentences.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public FindingText text(Finding finding) {
        var values = new HashMap<String, String>();
        finding.values().forEach((name, value) -> values.put(name, value.in(language)));
        values.put("file", finding.place().file());
        var key = finding.fault().key();
        return new FindingText(
                finding.weight(),
                finding.fault().code(),
                finding.place(),
                title(finding),
                values.getOrDefault("read", "").isEmpty() ? "" : say("read", values),
                say(key + ".wrong", values),
                say(key + ".means", values),
                say(key + ".advice", values));
    }

    /** All of them, and a last line that says whether the rules may be used. */
    public String report(List<Finding> findings) {
        var text = new StringBuilder();
        findings.forEach(finding -> text.append(text(finding)).append("\n"));
        var end = findings.stream().anyMatch(finding -> finding.weight() == Weight.STOP)
                ? "report.broken"
                : "report.sound";
        return text.append(findings.isEmpty() ? say("report.none", Map.of()) + " " : "")
                .append(say(end, counts(findings)))
                .append("\n")
                .toString();
    }

    private static Map<String, String> counts(List<Finding> findings) {
        var counts = new HashMap<String, String>();
        for (var weight : Weight.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.weight() == weight)
                    .count();
            counts.put(weight.name().toLowerCase(Locale.ROOT) + "s", Long.toString(count));
        }
        return counts;
    }

    private String title(Finding finding) {
        var place = finding.place();
        var values = Map.of(
                "row", Integer.toString(place.row()),
                "column", place.heading(),
                "cell", place.a1());
        var weight = say("weight." + finding.weight().name().toLowerCase(Locale.ROOT), Map.of());
        var row = place.file().endsWith(".txt") ? "place.line" : "place.row";
        return "%s %d  %s%s%s"
                .formatted(
                        weight,
                        finding.fault().code(),
                        place.file(),
                        place.row() == 0 ? "" : say(row, values),
                        place.column() == 0
                                ? ""
                                : say(place.heading().isEmpty() ? "place.cell" : "place.column", values));
    }

    /** Tables that lie in other files than usual are called by the names of those. */
    public String say(String key, Map<String, String> values) {
        var sentence = sentences.getProperty(key, "");
        for (var table : FileNames.TABLES.keySet()) {
            sentence = values.containsKey(table) ? sentence.replace(table, values.get(table)) : sentence;
        }
        return Placeholders.filled(sentence, values);
    }
}
