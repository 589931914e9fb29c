package org.helhet.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.ScenariosReader;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.table.RuleFiles;
import org.helhet.rulebook.words.Folded;
import org.helhet.rulebook.words.Language;

/** Adds examples to {@code scenarios.csv}. */
public final class ExampleRows {

    private ExampleRows() {}

    /** A line of a table, its cells quoted where they must be. */
    public static String line(Iterable<String> cells) {
        var line = new ArrayList<String>();
        cells.forEach(cell -> line.add(quoted(cell)));
        return String.join(";", line);
    }

    /**
     * The same files with one more example; a column that the file does not have is added to it. Empty where the examples are
     * not kept as text with semicolons.
     *
     * @param cells by the English headings of their columns
     */
    public static Optional<RuleFiles> with(RuleFiles files, Map<String, String> cells) {
        return files.bytes(FileNames.SCENARIOS)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .filter(lines -> !lines.isEmpty() && lines.getFirst().contains(";"))
                .map(lines -> with(files, lines, cells));
    }

    private static RuleFiles with(RuleFiles files, List<String> lines, Map<String, String> cells) {
        var headings = new ArrayList<>(List.of(lines.getFirst().split(";", -1)));
        var known = headings.stream().map(ExampleRows::english).collect(Collectors.toCollection(ArrayList::new));
        cells.forEach((heading, cell) -> {
            if (!cell.isEmpty() && !known.contains(heading)) {
                known.add(heading);
                headings.add(heading);
            }
        });
        var all = new ArrayList<>(lines);
        all.set(0, String.join(";", headings));
        all.add(line(
                known.stream().map(heading -> cells.getOrDefault(heading, "")).toList()));
        var byName = new TreeMap<>(files.byName());
        byName.put(FileNames.SCENARIOS, (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8));
        return new RuleFiles(byName);
    }

    private static String english(String heading) {
        var written = Folded.of(heading.replace("\ufeff", ""));
        return ScenariosReader.COLUMNS.stream()
                .map(Column::heading)
                .filter(words -> words.all().map(Folded::of).anyMatch(written::equals))
                .map(words -> words.in(Language.EN))
                .findFirst()
                .orElse(heading);
    }

    private static String quoted(String cell) {
        return cell.contains(";") || cell.contains("\"") || cell.contains("\n")
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }
}
