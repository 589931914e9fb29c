package org.helhet.rulebook.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.helhet.decision.Decision;
import org.helhet.decision.Reason;
import org.helhet.rulebook.SmallComplaints;
import org.helhet.rulebook.SmallComplaints.Graded;
import org.helhet.rulebook.SmallTable;
import org.helhet.rulebook.checks.OwnershipAnalysis.Fate;
import org.helhet.rulebook.deciding.Calendars;
import org.helhet.rulebook.deciding.Decisions;
import org.helhet.rulebook.deciding.OwnerSearch;
import org.helhet.rulebook.deciding.OwnershipIndex;
import org.helhet.rulebook.deciding.Policy;
import org.helhet.rulebook.deciding.Presence;
import org.helhet.rulebook.deciding.Staff;
import org.helhet.rulebook.rows.OwnershipRow;
import org.helhet.rulebook.rows.Situation;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.rows.TopicLimits;
import org.junit.jupiter.api.Test;

/** What is computed of a table is held against what happens to complaints, in made-up tables; the seed is told where it does not hold. */
class OwnershipAnalysisTest {

    private static final int TABLES = 1_000;
    private static final int TABLES_TRIED_WITH_ALL = 100;
    private static final int COMPLAINTS = 100;
    private static final Policy POLICY = Policy.compiled();

    @Test
    void noGapMeansThatEveryComplaintThereCanBeIsTaken() {
        tables(TABLES_TRIED_WITH_ALL)
                .forEach(made -> assertThat(SmallComplaints.plain().allMatch(complaint -> made.winner(complaint) > 0))
                        .as("seed %d", made.seed)
                        .isEqualTo(made.analysis.gap().kinds() == 0));
    }

    @Test
    void everyExampleOfAGapIsTakenByNoRow() {
        tables(TABLES)
                .forEach(made -> assertThat(made.analysis.gap().examples())
                        .as("seed %d", made.seed)
                        .allMatch(box ->
                                made.winner(SmallComplaints.shown(made.kinds.whole(box), Circumstances.NONE)) == 0));
    }

    @Test
    void aHiddenRowNeverWins() {
        tables(TABLES).forEach(made -> {
            var fates = made.fates();
            assertThat(IntStream.range(0, COMPLAINTS).mapToObj(i -> made.complaints.any()))
                    .as("seed %d", made.seed)
                    .map(made::winner)
                    .allMatch(row -> row == 0 || fates.get(row - 2) instanceof Fate.Decides);
        });
    }

    @Test
    void aRowThatIsNotHiddenWinsTheExampleShown() {
        tables(TABLES).forEach(made -> {
            var fates = made.fates();
            for (int number = 0; number < fates.size(); number++) {
                if (fates.get(number) instanceof Fate.Decides decides) {
                    var shown = SmallComplaints.shown(made.kinds.whole(decides.example()), decides.circumstances());
                    assertThat(made.winner(shown)).as("seed %d", made.seed).isEqualTo(number + 2);
                }
            }
        });
    }

    @Test
    void theRowsThatHideOneHideItWithoutTheOthersToo() {
        tables(TABLES).forEach(made -> {
            var fates = made.fates();
            for (int number = 0; number < fates.size(); number++) {
                if (fates.get(number) instanceof Fate.Hidden hidden) {
                    var rows = new ArrayList<>(hidden.by());
                    rows.add(made.tables.ownership().get(number));
                    assertThat(new OwnershipAnalysis(made.kinds, rows).fateOf(rows.size() - 1))
                            .as("seed %d", made.seed)
                            .isInstanceOf(Fate.Hidden.class);
                }
            }
        });
    }

    @Test
    void aDecisionComesFromNoHiddenRowAndFallsBackOnlyWhereThereIsAGap() {
        tables(TABLES).forEach(made -> {
            var fates = made.fates();
            var decisions = new Decisions(made.tables, POLICY);
            for (int i = 0; i < 10; i++) {
                var decision = decisions.decide(made.complaints.any().facts(), SmallTable.NOW);
                int row =
                        decision.reasons().about(Reason.About.OWNER).getFirst().row();
                boolean asComputed = decision instanceof Decision.Assigned
                        ? fates.get(row - 2) instanceof Fate.Decides
                        : made.analysis.gap().kinds() > 0;
                assertThat(asComputed).as("seed %d", made.seed).isTrue();
            }
        });
    }

    @Test
    void theTablesMadeUpHaveAllOfIt() {
        var fates = tables(TABLES_TRIED_WITH_ALL)
                .flatMap(made -> made.fates().stream())
                .collect(Collectors.groupingBy(Fate::getClass, Collectors.counting()));

        assertThat(fates).containsKeys(Fate.Decides.class, Fate.Hidden.class, Fate.NeverAsked.class);
        assertThat(tables(TABLES_TRIED_WITH_ALL).map(made -> made.analysis.gap().kinds() > 0))
                .contains(true, false);
    }

    private static Stream<Made> tables(int count) {
        return LongStream.range(0, count).mapToObj(Made::new);
    }

    /** A table with all that is computed of it. */
    private static final class Made {

        final long seed;
        final SmallComplaints complaints;
        final Tables tables;
        final Kinds kinds;
        final OwnershipAnalysis analysis;
        private final OwnershipIndex index;
        private final Staff staff;
        private final Calendars calendars;

        Made(long seed) {
            this.seed = seed;
            complaints = new SmallComplaints(seed);
            tables = new SmallTable(seed).tables();
            kinds = Sides.of(tables).orElseThrow();
            analysis = new OwnershipAnalysis(kinds, tables.ownership());
            index = new OwnershipIndex(tables.ownership());
            staff = new Staff(tables.people().values());
            calendars = new Calendars(tables.calendar());
        }

        List<Fate> fates() {
            return IntStream.range(0, tables.ownership().size())
                    .mapToObj(analysis::fateOf)
                    .toList();
        }

        /** The number of the row that decides, as the policy tries them; 0 where none does. */
        int winner(Graded complaint) {
            var facts = complaint.facts();
            var situation = Situation.of(
                            facts, SmallTable.NOW, calendars.of(facts.country()), new TopicLimits(tables.limits()))
                    .graded(complaint.severity());
            var search = new OwnerSearch(new Presence(situation, calendars), staff, index, List.of());
            while (search.isAtARow()
                    && search.named().isEmpty()
                    && search.deputy().isEmpty()) {
                search.nextRow();
            }
            return search.row().map(OwnershipRow::row).orElse(0);
        }
    }
}
