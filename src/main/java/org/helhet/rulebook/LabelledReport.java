package org.helhet.rulebook;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.helhet.decision.Topic;
import org.helhet.rulebook.rows.FindingWriter;
import org.helhet.rulebook.rows.TopicLimits;

/** Says in words and small tables, 100 columns wide, how well a rulebook finds what labelled texts are about. */
record LabelledReport(FindingWriter writer, Scores scores, TopicLimits limits, LocalDate today) {

    private static final int WIDTH = 100;
    private static final int NAME = 24;
    private static final List<Integer> MARGINS = List.of(0, 1, 2, 3, 5, 8, 13, 21);
    private static final int PAIRS = 30;

    /** Which query matched, and which word was missing. */
    String error(Tried tried, List<String> missing) {
        var lines = new ArrayList<String>();
        lines.add(writer.say(
                "labelled.error",
                Map.of(
                        "row", Integer.toString(tried.text().row()),
                        "expected", tried.expected().name(),
                        "found", tried.found(),
                        "margin", points(tried.margin()))));
        lines.add("   " + matched(tried.topics().getFirst()));
        tried.topics().stream()
                .skip(1)
                .filter(topic -> topic.name().equals(tried.expected().name()))
                .forEach(topic -> lines.add("   " + matched(topic)));
        if (tried.topics().stream()
                .noneMatch(topic -> topic.name().equals(tried.expected().name()))) {
            lines.add("   "
                    + writer.say(
                            "labelled.nothing", Map.of("topic", tried.expected().name())));
        }
        if (!missing.isEmpty()) {
            var values = Map.of("topic", tried.expected().name(), "words", String.join(", ", missing));
            lines.add("   " + writer.say("labelled.missing", values));
        }
        return String.join("\n", lines);
    }

    private String matched(Topic topic) {
        return writer.say(
                topic.words().isEmpty() ? "labelled.nothing" : "labelled.matched",
                Map.of(
                        "topic", topic.name(),
                        "file", topic.file(),
                        "row", Integer.toString(topic.row()),
                        "weight", points(topic.weight()),
                        "words", topic.words()));
    }

    /** All figures. */
    String figures() {
        var text = new StringBuilder("\n" + total() + "\n");
        scores.unknown()
                .forEach((label, count) -> text.append(writer.say(
                                "labelled.unknown", Map.of("label", label, "count", Integer.toString(count))))
                        .append("\n"));
        return text.append("\n")
                .append(byTopic())
                .append("\n")
                .append(confusion())
                .append("\n")
                .append(byMargin())
                .toString();
    }

    private String total() {
        return writer.say(
                "labelled.total",
                Map.of(
                        "count", Integer.toString(scores.texts()),
                        "right", Integer.toString(scores.right(0)),
                        "accuracy", decimals(scores.accuracy()),
                        "macro", decimals(scores.macroF1())));
    }

    private String byTopic() {
        var lines = new ArrayList<String>();
        lines.add(line("%-40s %9s %9s %9s %9s", headings("topic", "texts", "precision", "recall", "f1")));
        for (var name : scores.all()) {
            lines.add(line(
                    "%-40s %9d %9s %9s %9s",
                    shortened(name, 40),
                    scores.expected(name),
                    decimals(scores.precision(name)),
                    decimals(scores.recall(name)),
                    decimals(scores.f1(name))));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Expected in rows, found in columns; where there are too many for a table, the pairs most often mistaken. */
    private String confusion() {
        var names = List.copyOf(scores.all());
        int largest = names.stream().mapToInt(scores::expected).max().orElse(0);
        int cell = Math.max(3, Integer.toString(largest).length() + 1);
        if (NAME + 4 + cell * names.size() > WIDTH) {
            return pairs(names);
        }
        var lines = new ArrayList<String>();
        lines.add(writer.say("labelled.confusion", Map.of()));
        lines.add(" ".repeat(NAME + 4)
                + IntStream.range(0, names.size())
                        .mapToObj(i -> padded(letter(i), cell))
                        .collect(joining()));
        for (int row = 0; row < names.size(); row++) {
            var name = names.get(row);
            lines.add(line("%-3s %-" + NAME + "s", letter(row), shortened(name, NAME))
                    + names.stream()
                            .map(found -> scores.count(name, found))
                            .map(count -> padded(count == 0 ? "." : count.toString(), cell))
                            .collect(joining()));
        }
        return String.join("\n", lines) + "\n";
    }

    private record Pair(String expected, String found, int count) {}

    private String pairs(List<String> names) {
        return names.stream()
                .flatMap(expected -> names.stream()
                        .filter(found -> !found.equals(expected))
                        .map(found -> new Pair(expected, found, scores.count(expected, found))))
                .filter(pair -> pair.count() > 0)
                .sorted((one, other) -> other.count() - one.count())
                .limit(PAIRS)
                .map(pair -> line("%6d  %s -> %s", pair.count(), pair.expected(), pair.found()) + "\n")
                .collect(joining("", writer.say("labelled.pairs", Map.of()) + "\n", ""));
    }

    private String byMargin() {
        var lines = new ArrayList<String>();
        lines.add(line("%-40s %9s %9s", headings("margin", "decided", "accuracy")));
        int inForce = (int) limits.margin(today);
        var margins = new TreeSet<>(MARGINS);
        margins.add(inForce);
        for (int margin : margins) {
            var mark = margin == inForce ? "   <- limits.csv" : "";
            lines.add(line(
                            "%-40s %9s %9s",
                            Integer.toString(margin),
                            percent(Scores.part(scores.texts(margin), scores.texts())),
                            decimals(Scores.part(scores.right(margin), scores.texts(margin))))
                    + mark);
        }
        return String.join("\n", lines) + "\n";
    }

    private Object[] headings(String... keys) {
        return List.of(keys).stream()
                .map(key -> writer.say("labelled." + key, Map.of()))
                .toArray();
    }

    private static String letter(int number) {
        return Character.toString('a' + number);
    }

    private static String padded(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String decimals(double part) {
        return line("%.3f", part);
    }

    private static String percent(double part) {
        return line("%.1f %%", 100 * part);
    }

    private static String points(double weight) {
        return line("%.1f", weight);
    }
}
