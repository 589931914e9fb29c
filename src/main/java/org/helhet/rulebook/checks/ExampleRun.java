package org.helhet.rulebook.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.FindingWriter;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.table.Finding;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.PlaceWords;
import org.helhet.rulebook.words.Spoken;

/**
 * What came of trying the examples of one rules folder.
 *
 * @param tried whether they could be tried at all: not where a table they need has stops
 * @param rows the rows that decide: of ownership and promises, and the lines of exceptions
 * @param reached those of them by which an example was decided
 */
public record ExampleRun(boolean tried, int examples, int passed, List<Place> rows, Set<Place> reached) {

    public static final ExampleRun NOT_TRIED = new ExampleRun(false, 0, 0, List.of(), Set.of());

    public ExampleRun {
        rows = List.copyOf(rows);
        reached = Set.copyOf(reached);
    }

    /** How many of a hundred rows an example reaches, rounded down. */
    public int coverage() {
        return rows.isEmpty() ? 100 : reached.size() * 100 / rows.size();
    }

    /** How many examples pass and how much of the rules they reach, in one line. */
    public String says(FindingWriter writer) {
        return tried
                ? writer.say(
                        "examples.run",
                        Map.of(
                                "passed", Integer.toString(passed),
                                "examples", Integer.toString(examples),
                                "reached", Integer.toString(reached.size()),
                                "rows", Integer.toString(rows.size()),
                                "coverage", Integer.toString(coverage())))
                : writer.say("examples.not-tried", Map.of());
    }

    public List<Place> unreached() {
        return rows.stream().filter(row -> !reached.contains(row)).toList();
    }

    /** Told when a smaller share of the rows is reached than in the rules in force. */
    public Optional<Finding> fellAgainst(ExampleRun inForce) {
        return tried && inForce.tried() && coverage() < inForce.coverage()
                ? Optional.of(new Finding(
                        Fault.COVERAGE_FELL,
                        Place.of(FileNames.SCENARIOS),
                        Map.of(
                                "now", number(reached.size()),
                                "all", number(rows.size()),
                                "before", number(inForce.reached().size()),
                                "allBefore", number(inForce.rows().size()))))
                : Optional.empty();
    }

    /** Told of the rows that neither an example nor any complaint of the last days came to. */
    public Optional<Finding> unusedIn(int days, Set<Place> used) {
        var unused = unreached().stream().filter(row -> !used.contains(row)).toList();
        return unused.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Fault.ROW_UNUSED,
                        Place.of(unused.getFirst().file()),
                        Map.of(
                                "days", number(days),
                                "count", number(unused.size()),
                                "rows", language -> PlaceWords.listed(unused, language))));
    }

    private static Spoken number(int number) {
        return Spoken.plain(Integer.toString(number));
    }
}
