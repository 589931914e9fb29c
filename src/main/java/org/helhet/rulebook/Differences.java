package org.helhet.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helhet.rulebook.RowChange.Entry;
import org.helhet.rulebook.rows.FindingWriter;
import org.helhet.rulebook.rows.TablesReader;
import org.helhet.rulebook.table.Decoded;
import org.helhet.rulebook.table.Findings;
import org.helhet.rulebook.table.Row;
import org.helhet.rulebook.table.RuleFiles;
import org.helhet.rulebook.table.Table;
import org.helhet.rulebook.words.Language;
import org.jspecify.annotations.Nullable;

/** What differs between two contents of the rules folder, row by row, however their files were saved. */
public final class Differences {

    private final RuleFiles before;
    private final RuleFiles after;

    private Differences(RuleFiles before, RuleFiles after) {
        this.before = before;
        this.after = after;
    }

    public static List<RowChange> between(RuleFiles before, RuleFiles after) {
        var differences = new Differences(before, after);
        return Stream.concat(differences.ofTables(), differences.ofTexts()).toList();
    }

    /** One line for each, in the reader's language. */
    public static List<String> inWords(List<RowChange> changes, Locale reader) {
        var writer = new FindingWriter(Language.nearest(reader.getLanguage()));
        return changes.stream().map(change -> change.in(writer)).toList();
    }

    private Stream<RowChange> ofTables() {
        var old = new TablesReader(before, new Findings()).sheets();
        var now = new TablesReader(after, new Findings()).sheets();
        return now.keySet().stream().flatMap(file -> between(file, rows(old.get(file)), rows(now.get(file))));
    }

    private Stream<RowChange> ofTexts() {
        var names = new TreeSet<>(before.byName().keySet());
        names.addAll(after.byName().keySet());
        return names.stream()
                .filter(name -> name.endsWith(".txt"))
                .flatMap(name -> between(name, lines(before, name), lines(after, name)));
    }

    private static Stream<RowChange> between(String file, List<Entry> old, List<Entry> now) {
        var words = new Alignment<>(
                old.stream().map(Entry::cells).toList(),
                now.stream().map(Entry::cells).toList());
        return words.pieces().stream()
                .flatMap(piece ->
                        of(file, old.subList(piece.from(), piece.to()), now.subList(piece.newFrom(), piece.newTo())));
    }

    /** Rows in the same place are one row that changed, as far as there are as many. */
    private static Stream<RowChange> of(String file, List<Entry> old, List<Entry> now) {
        return IntStream.range(0, Math.max(old.size(), now.size()))
                .mapToObj(i ->
                        RowChange.of(file, i < old.size() ? old.get(i) : null, i < now.size() ? now.get(i) : null));
    }

    private static List<Entry> rows(@Nullable Table table) {
        var entries = new ArrayList<Entry>();
        if (table == null) {
            return entries;
        }
        for (var row : table.rows()) {
            entries.add(new Entry(row.number(), cells(row)));
        }
        return entries;
    }

    /** Under the English name of the column, so that a file with Swedish headings is no other file. */
    private static Map<String, String> cells(Row row) {
        var cells = new LinkedHashMap<String, String>();
        row.places().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .filter(place -> !row.cell(place.getKey()).isEmpty())
                .forEach(place -> cells.put(place.getKey().heading().in(Language.EN), row.text(place.getKey())));
        return cells;
    }

    private static List<Entry> lines(RuleFiles files, String name) {
        var lines = files.bytes(name)
                .map(bytes -> Decoded.text(name, bytes, new Findings()).lines().toList())
                .orElse(List.of());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Entry(i + 1, Map.of(RowChange.LINE, lines.get(i))))
                .toList();
    }
}
