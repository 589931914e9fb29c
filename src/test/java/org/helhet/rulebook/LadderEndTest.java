package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.rulebook.ComplaintFixture.aComplaint;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.helhet.decision.Standing;
import org.helhet.rulebook.checks.Checks;
import org.helhet.rulebook.checks.LadderEndChecks;
import org.helhet.rulebook.deciding.Calendars;
import org.helhet.rulebook.deciding.Ladder;
import org.helhet.rulebook.rows.EscalationRow;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.table.Findings;
import org.helhet.rulebook.words.Absence;
import org.junit.jupiter.api.Test;

/** What the check says of the end of the ladder, held against every day of the coming year. */
class LadderEndTest {

    private static final Tables SHIPPED = RulesAsShipped.tables();
    private static final PersonId EVA = new PersonId("eva.holm");
    private static final PersonId SARA = new PersonId("sara.lind");
    private static final PersonId MAGNUS = new PersonId("magnus.dahlgren");
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void whereItIsSaidToEndSomebodyIsThereOnEachDay() {
        for (int i = 0; i < 200; i++) {
            var tables = madeUp();

            assertThat(isFoundEmpty(tables))
                    .as("seed %d, %s", seed, tables.people().get(EVA))
                    .isEqualTo(isEmptySomeDay(tables));
        }
    }

    private static boolean isFoundEmpty(Tables tables) {
        var findings = new Findings();
        new LadderEndChecks(new Checks(tables, Map.of(), Rules.TODAY, null, findings)).all();
        return findings.worstFirst().stream()
                .anyMatch(finding -> finding.fault().code() == 402);
    }

    private static boolean isEmptySomeDay(Tables tables) {
        var calendars = new Calendars(tables.calendar());
        var ladder = new Ladder(tables, calendars);
        var last = Ladder.endOf(tables.escalation()).getFirst();
        return IntStream.range(0, 366)
                .mapToObj(Rules.TODAY::plusDays)
                .filter(day -> calendars.of("SE").isWorkingDay(day))
                .anyMatch(day -> !reaches(ladder, last, day));
    }

    /** Nobody else than she or her deputies is at the end. */
    private static boolean reaches(Ladder ladder, EscalationRow last, LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(STOCKHOLM).toInstant();
        var standing = new Standing(aComplaint().facts(), Severity.NORMAL, new PersonId("anna.berg"), null, Set.of());
        var why = ladder.calledIn(last, standing, noon).why();
        return why.endsWith(": Eva Holm") || why.contains("→ deputy ");
    }

    /** The managing director and two who may stand in for her are away now and then, and may leave. */
    private Tables madeUp() {
        var people = new LinkedHashMap<>(SHIPPED.people());
        people.computeIfPresent(EVA, (id, eva) -> changed(eva, random.nextBoolean() ? SARA : null));
        people.computeIfPresent(SARA, (id, sara) -> changed(sara, random.nextBoolean() ? MAGNUS : null));
        people.computeIfPresent(MAGNUS, (id, magnus) -> changed(magnus, null));
        return new Tables(
                SHIPPED.vocabulary(),
                people,
                SHIPPED.customers(),
                SHIPPED.topics(),
                SHIPPED.ownership(),
                SHIPPED.promises(),
                SHIPPED.escalation(),
                SHIPPED.remedies(),
                SHIPPED.calendar(),
                SHIPPED.limits(),
                List.of(),
                SHIPPED.scenarios(),
                SHIPPED.templates());
    }

    private PersonRow changed(PersonRow row, PersonId deputy) {
        return new PersonRow(
                row.row(),
                row.id(),
                row.name(),
                row.mail(),
                row.phone(),
                row.roles(),
                row.unit(),
                row.areas(),
                row.mayOwn(),
                row.country(),
                row.language(),
                row.hours(),
                deputy,
                null,
                row.capacity(),
                Stream.generate(this::absence).limit(random.nextInt(3)).toList(),
                random.nextInt(6) == 0 ? Rules.TODAY.plusDays(random.nextInt(500)) : null);
    }

    private Absence absence() {
        var from = Rules.TODAY.plusDays(random.nextInt(380));
        return new Absence(from, from.plusDays(random.nextInt(30)));
    }
}
