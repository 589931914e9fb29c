package org.helhet.rulebook.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helhet.rulebook.checks.OwnershipAnalysis.Fate;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.OwnershipRow;
import org.helhet.rulebook.rows.RowWords;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Spoken;
import org.helhet.rulebook.words.Words;

/** Whether the rows of {@code ownership.csv} take every kind of complaint, and each of them some. */
record CoverageChecks(Checks checks) {

    private static final int WORTH_TELLING = 25;
    private static final int NAMED = 4;
    private static final Words ROW = Words.of("row", "rad", "rad");

    /** Comes last, for it builds on what the others have found. What the rows ask for means nothing without topics and people. */
    void all() {
        var tables = checks.tables();
        if (tables.ownership().isEmpty()
                || tables.topics().isEmpty()
                || tables.people().isEmpty()) {
            return;
        }
        var kinds = Sides.of(tables);
        if (kinds.isEmpty()) {
            tell(Fault.TOO_MANY_KINDS, 0, Map.of());
        } else {
            gap(kinds.get());
            rows(kinds.get());
        }
    }

    /** Of a table whose end could not be read nobody knows what it leaves. */
    private void gap(Kinds kinds) {
        var rows = checks.tables().ownership();
        if (checks.sheet(FileNames.OWNERSHIP).rows().getLast().number()
                != rows.getLast().row()) {
            return;
        }
        var gap = new OwnershipAnalysis(kinds, rows).gap();
        if (!gap.decided()) {
            tell(Fault.TOO_MANY_KINDS, 0, Map.of());
        }
        if (gap.kinds() > 0) {
            var values = new HashMap<String, Spoken>();
            values.put("count", Spoken.plain((gap.decided() ? "" : "> ") + gap.kinds()));
            values.put("first", example(kinds, gap.examples().getFirst()));
            values.put(
                    "examples",
                    language -> gap.examples().stream()
                            .map(box -> example(kinds, box).in(language))
                            .collect(Collectors.joining("; ")));
            tell(Fault.OWNER_GAP, 0, values);
        }
    }

    /** Rows that were not understood neither take anything from others nor are they judged. */
    private void rows(Kinds kinds) {
        var rows = checks.tables().ownership().stream()
                .filter(row -> !checks.findings().stopIn(FileNames.OWNERSHIP, row.row()))
                .toList();
        var analysis = new OwnershipAnalysis(kinds, rows);
        int judged = takingAll(rows, analysis);
        for (int number = 0; number < judged; number++) {
            tell(kinds, rows.get(number), analysis.fateOf(number), number == rows.size() - 1);
        }
    }

    /** How many rows count: one without conditions that stands above several leaves nothing for them, and is told of in their place. */
    private int takingAll(List<OwnershipRow> rows, OwnershipAnalysis analysis) {
        for (int number = 0; number < rows.size() - 2; number++) {
            var row = rows.get(number);
            if (row.meansAnything()
                    && analysis.fateOf(number + 1) instanceof Fate.Hidden next
                    && next.by().contains(row)
                    && analysis.fateOf(rows.size() - 1) instanceof Fate.Hidden last
                    && last.by().contains(row)) {
                var values = values(row, List.of());
                values.put(
                        "next",
                        Spoken.plain(Integer.toString(rows.get(number + 1).row())));
                values.put("last", Spoken.plain(Integer.toString(rows.getLast().row())));
                tell(Fault.ROW_TAKES_ALL, row.row(), values);
                return number + 1;
            }
        }
        return rows.size();
    }

    /** The last row takes what remains: that others stand above it is as it should be. */
    private void tell(Kinds kinds, OwnershipRow row, Fate fate, boolean isLast) {
        switch (fate) {
            case Fate.NeverAsked never -> impossible(row);
            case Fate.NotKnown notKnown -> tell(Fault.TOO_MANY_KINDS, 0, Map.of());
            case Fate.Hidden hidden ->
                tell(isNew(row) ? Fault.ROW_NEWLY_HIDDEN : Fault.ROW_HIDDEN, row.row(), values(row, hidden.by()));
            case Fate.Decides decides -> {
                var mask = decides.mask();
                if (!isLast && mask.percent() >= WORTH_TELLING) {
                    var values = values(row, mask.by());
                    values.put("percent", Spoken.plain(Long.toString(mask.percent())));
                    values.put("example", example(kinds, mask.example()));
                    tell(Fault.ROW_MASKED, row.row(), values);
                }
            }
        }
    }

    /** Whether the rules in use have no such row that is as useless there. */
    private boolean isNew(OwnershipRow row) {
        var live = checks.live();
        return live != null && uselessIn(live).noneMatch(row::asksAndGivesTheSame);
    }

    private static Stream<OwnershipRow> uselessIn(Tables live) {
        var kinds = Sides.of(live);
        if (kinds.isEmpty()) {
            return Stream.empty();
        }
        var analysis = new OwnershipAnalysis(kinds.get(), live.ownership());
        return IntStream.range(0, live.ownership().size())
                .filter(number -> analysis.fateOf(number) instanceof Fate.Hidden
                        || analysis.fateOf(number) instanceof Fate.NeverAsked)
                .mapToObj(live.ownership()::get);
    }

    /** What a country or a customer is nobody knows where the table that says so could not be read. */
    private void impossible(OwnershipRow row) {
        if (!checks.findings().stopIn(FileNames.CALENDAR) && !checks.findings().stopIn(FileNames.CUSTOMERS)) {
            tell(isNew(row) ? Fault.ROW_NEWLY_IMPOSSIBLE : Fault.ROW_IMPOSSIBLE, row.row(), values(row, List.of()));
        }
    }

    private Map<String, Spoken> values(OwnershipRow row, List<OwnershipRow> above) {
        var words = new RowWords(checks.tables().vocabulary());
        var values = new HashMap<String, Spoken>();
        values.put("row", Spoken.plain(Integer.toString(row.row())));
        values.put("says", language -> words.ownership(row, language));
        values.put("owner", language -> words.owner(row.owner(), language));
        values.put(
                "above",
                language -> above.stream()
                                .limit(NAMED)
                                .map(other -> "%s %d (%s)"
                                        .formatted(ROW.in(language), other.row(), words.ownership(other, language)))
                                .collect(Collectors.joining(", "))
                        + (above.size() > NAMED ? " ..." : ""));
        values.put(
                "first",
                Spoken.plain(
                        above.isEmpty() ? "" : Integer.toString(above.getFirst().row())));
        return values;
    }

    private Spoken example(Kinds kinds, Box box) {
        var words = new KindWords(checks.tables().vocabulary());
        return language -> words.say(kinds.example(box), language);
    }

    private void tell(Fault fault, int row, Map<String, Spoken> values) {
        checks.findings().add(fault, Place.of(FileNames.OWNERSHIP, row), values);
    }
}
