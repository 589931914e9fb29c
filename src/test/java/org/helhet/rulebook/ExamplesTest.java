package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.helhet.rulebook.checks.ExampleRun;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.table.Finding;
import org.helhet.rulebook.table.RuleFiles;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Place;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HEADINGS =
            "Id;Story;Topic;Area;Country;Also;Colleague;Received;Expect owner;Expect answer by\n";

    @Test
    void theExamplesAsShippedPassAndReachEveryRow() {
        var run = RulebookFolder.load(Path.of("rules"), TODAY).examples();

        assertThat(run.passed()).isEqualTo(run.examples()).isPositive();
        assertThat(run.unreached()).isEmpty();
    }

    @Test
    void aStoryWithoutATopicIsReadAsAMailWouldBe() {
        var run = examples("A1;Mitt paket till Göteborg är försvunnet;;;;;;2026-11-23 11:30;Johan Nyström;2026-11-30")
                .examples();

        assertThat(run.passed()).isEqualTo(1);
    }

    @Test
    void aColumnTakesThePlaceOfWhatTheStorySays() {
        var run = examples("A1;Mitt paket till Göteborg är försvunnet;;Malmö;;;;2026-11-23 11:30;Anna Berg;")
                .examples();

        assertThat(run.passed()).isEqualTo(1);
    }

    @Test
    void onADayWithoutAnHourAnyHourWillDo() {
        assertThat(examples("A1;Borte;missing;Oslo;;;;2026-11-23 11:30;Kari Nes;30.11.2026")
                        .examples()
                        .passed())
                .isEqualTo(1);
    }

    @Test
    void theColleagueIsWhoOwnsTheEarlierComplaint() {
        var run = examples(
                        "A1;Igjen;late;Oslo;;contacts is 3 and hører til en åpen sak;Marit Eriksen;2026-11-23;its owner;2026-11-30")
                .examples();

        assertThat(run.passed()).isEqualTo(1);
        assertThat(run.reached()).contains(Place.of("promises.csv", 3));
    }

    @Test
    void anExampleThatIsNotMetStopsTheRules() {
        var loaded = examples("A1;Borte;missing;Oslo;;;;2026-11-23 11:30;Anna Berg;");

        assertThat(loaded).isInstanceOf(RulebookFolder.Loaded.Broken.class);
        assertThat(loaded.findings())
                .extracting(Finding::fault)
                .containsExactly(Fault.EXAMPLE_OWNER, Fault.EXAMPLE_MISSING);
    }

    @Test
    void examplesAreNotTriedOnTablesThatAreBroken() {
        var files = new TreeMap<>(RuleFiles.of(Path.of("rules")).byName());
        files.remove("ownership.csv");

        assertThat(RulebookFolder.check(new RuleFiles(files), TODAY).examples()).isEqualTo(ExampleRun.NOT_TRIED);
    }

    @Test
    void itIsToldWhenASmallerShareOfTheRowsIsReached() {
        var before = new ExampleRun(true, 1, 1, rows(1, 2), Set.of(row(1)));
        var after = new ExampleRun(true, 1, 1, rows(1, 2, 3), Set.of(row(1)));

        assertThat(after.fellAgainst(before)).map(Finding::fault).contains(Fault.COVERAGE_FELL);
        assertThat(before.fellAgainst(after)).isEmpty();
    }

    @Test
    void aRowThatNeitherAnExampleNorACustomerCameToIsTold() {
        var run = new ExampleRun(true, 1, 1, rows(1, 2, 3), Set.of(row(1)));

        assertThat(run.unusedIn(90, Set.of(row(2)))
                        .orElseThrow()
                        .values()
                        .get("rows")
                        .in(Language.EN))
                .isEqualTo("row 3 of ownership.csv");
        assertThat(run.unusedIn(90, Set.of(row(2), row(3)))).isEmpty();
    }

    private static List<Place> rows(Integer... numbers) {
        return List.of(numbers).stream().map(ExamplesTest::row).toList();
    }

    private static Place row(int number) {
        return Place.of("ownership.csv", number);
    }

    private static RulebookFolder.Loaded examples(String... rows) {
        var files = new TreeMap<>(RuleFiles.of(Path.of("rules")).byName());
        files.put("scenarios.csv", (HEADINGS + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
        return RulebookFolder.check(new RuleFiles(files), TODAY);
    }
}
