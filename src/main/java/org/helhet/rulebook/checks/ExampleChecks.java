package org.helhet.rulebook.checks;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.helhet.rulebook.deciding.Decisions;
import org.helhet.rulebook.deciding.Policy;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.PlaceWords;
import org.helhet.rulebook.words.Spoken;

/** Whether the rules do what the examples expect, and whether an example reaches every row. */
record ExampleChecks(Checks checks) {

    private static final List<String> NEEDED = List.of(
            FileNames.PEOPLE,
            FileNames.CUSTOMERS,
            FileNames.TOPICS,
            FileNames.OWNERSHIP,
            FileNames.PROMISES,
            FileNames.EXCEPTIONS,
            FileNames.ESCALATION,
            FileNames.CALENDAR,
            FileNames.SCENARIOS);

    /** What a table with stops would decide says nothing about the examples. */
    ExampleRun all() {
        if (NEEDED.stream().anyMatch(checks.findings()::stopIn) || nothingDecides()) {
            return ExampleRun.NOT_TRIED;
        }
        var reader = new ExampleReader(checks);
        var examples = checks.tables().scenarios().stream()
                .flatMap(row -> reader.read(row).stream())
                .toList();
        var decisions = new Decisions(checks.tables(), Policy.compiled());
        var expectations = Expectations.of(checks, decisions);
        var rows = rows();
        var reached = new HashSet<Place>();
        int passed = 0;
        for (var example : examples) {
            var decision = decisions.decide(example.facts(), example.now());
            decision.reasons().all().forEach(reason -> reached.add(Place.of(reason.file(), reason.row())));
            passed += expectations.areMet(example, decision) ? 1 : 0;
        }
        reached.retainAll(rows);
        var run = new ExampleRun(true, checks.tables().scenarios().size(), passed, rows, reached);
        if (examples.size() == run.examples()) {
            missing(run);
        }
        return run;
    }

    private boolean nothingDecides() {
        var tables = checks.tables();
        return Stream.of(tables.people().values(), tables.topics(), tables.ownership(), tables.promises())
                .anyMatch(Collection::isEmpty);
    }

    private List<Place> rows() {
        var tables = checks.tables();
        return Stream.of(
                        tables.ownership().stream().map(row -> Place.of(FileNames.OWNERSHIP, row.row())),
                        tables.promises().stream().map(row -> Place.of(FileNames.PROMISES, row.row())),
                        tables.exceptions().stream()
                                .filter(line -> !checks.today().isAfter(line.until()))
                                .map(line -> Place.of(FileNames.EXCEPTIONS, line.row())))
                .flatMap(rows -> rows)
                .toList();
    }

    /** Rows that nothing can reach are told as such. */
    private void missing(ExampleRun run) {
        var told = checks.findings().told(Fault.ROW_HIDDEN, Fault.ROW_IMPOSSIBLE);
        var missing =
                run.unreached().stream().filter(row -> !told.contains(row)).toList();
        if (!missing.isEmpty()) {
            var values = Map.of(
                    "count", Spoken.plain(Integer.toString(missing.size())),
                    "all", Spoken.plain(Integer.toString(run.rows().size())),
                    "rows", (Spoken) language -> PlaceWords.listed(missing, language));
            checks.findings().add(Fault.EXAMPLE_MISSING, Place.of(FileNames.SCENARIOS), values);
        }
    }
}
