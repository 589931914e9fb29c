package org.helhet.rulebook.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.rulebook.ComplaintFixture.MONDAY_09_00;
import static org.helhet.rulebook.ComplaintFixture.aComplaint;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.helhet.decision.CalledIn;
import org.helhet.decision.Standing;
import org.helhet.rulebook.RulesAsShipped;
import org.helhet.rulebook.rows.Tables;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final Tables TABLES = RulesAsShipped.tables();
    private static final Ladder LADDER = new Ladder(TABLES, new Calendars(TABLES.calendar()));

    @Test
    void aMissedPromiseCallsInTheOwnersOwnLead() {
        assertThat(calledBy("promise missed", ownedBy("kari.nes")).why())
                .isEqualTo("promise missed → team lead: Bjørn Aune");
    }

    @Test
    void whoeverIsAwayIsPassedOverForTheDeputy() {
        assertThat(calledBy("promise missed", ownedBy("anna.berg", "lena.ek")).why())
                .isEqualTo("promise missed → team lead: Lena Ek is away → deputy Tomas Wikström");
    }

    @Test
    void whenTheDeputiesAreAwayTooTheNextLeadIsCalledIn() {
        var nobodyNear = ownedBy("sara.lind", "magnus.dahlgren", "tomas.wikstrom");

        assertThat(calledBy("2 promises missed", nobodyNear).person().name()).isEqualTo("Eva Holm");
    }

    @Test
    void theOwnerIsRemindedAndNobodyElse() {
        assertThat(calledBy("2 working hours left", ownedBy("kari.nes"))
                        .person()
                        .name())
                .isEqualTo("Kari Nes");
    }

    @Test
    void nobodyIsCalledInToHelpThemselves() {
        assertThat(calledBy("3 promises missed", ownedBy("sara.lind")).why())
                .endsWith("Sara Lind owns it → deputy Tomas Wikström");
    }

    @Test
    void aBounceCallsInTheLeadOfWhomWasAsked() {
        var bounced = new Standing(
                aComplaint().facts(), Severity.NORMAL, new PersonId("anna.berg"), new PersonId("ola.bakken"), Set.of());

        assertThat(calledBy("unanswered", bounced).person().name()).isEqualTo("Bjørn Aune");
    }

    @Test
    void theLastPersonOfTheLadderOwnsItAndSomebodyIsCalledInAllTheSame() {
        assertThat(calledBy("press", ownedBy("eva.holm")).person().name()).isNotEqualTo("Eva Holm");
    }

    @Test
    void allRowsAreUnderstoodAsShipped() {
        assertThat(LADDER.rules(ownedBy("kari.nes"), MONDAY_09_00)).hasSize(17);
    }

    private static CalledIn calledBy(String says, Standing standing) {
        var rule = LADDER.rules(standing, MONDAY_09_00).stream()
                .filter(row -> row.says().contains(says))
                .findFirst()
                .orElseThrow();
        return LADDER.calledIn(rule, standing, MONDAY_09_00);
    }

    private static Standing ownedBy(String owner, String... away) {
        return new Standing(aComplaint().facts(), Severity.NORMAL, new PersonId(owner), null, people(away));
    }

    private static Set<PersonId> people(String... ids) {
        return Arrays.stream(ids).map(PersonId::new).collect(Collectors.toSet());
    }
}
