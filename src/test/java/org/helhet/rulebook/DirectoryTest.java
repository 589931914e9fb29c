package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.rulebook.OpenComplaintFixture.RULES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.helhet.decision.Asked;
import org.helhet.decision.Away;
import org.helhet.decision.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTest {

    private static final PersonId AMIR = new PersonId("amir.haddad");
    private static final PersonId ANNA = new PersonId("anna.berg");
    private static final PersonId JOHAN = new PersonId("johan.nystrom");

    private final Directory staff = RULES.staff();

    @ParameterizedTest
    @ValueSource(strings = {"amir.haddad", "Amir Haddad", "AMIR HADDAD", "amir.haddad@nordpaket.example"})
    void aColleagueIsAskedByIdNameOrMail(String word) {
        assertThat(staff.asked(word)).contains(new Asked(AMIR, "driver"));
    }

    @Test
    void aUnitIsAskedThroughItsLead() {
        assertThat(staff.asked("Print Shop")).contains(new Asked(new PersonId("lena.ek"), "print shop"));
        assertThat(staff.asked("complaints norway"))
                .contains(new Asked(new PersonId("bjorn.aune"), "complaints Norway"));
    }

    @Test
    void whoIsNotKnownIsNotAsked() {
        assertThat(staff.asked("the moon")).isEmpty();
        assertThat(staff.asked("")).isEmpty();
    }

    @Test
    void leadsAndDeputiesAreThoseOfTheFile() {
        assertThat(staff.leadOf(ANNA)).contains(new PersonId("lena.ek"));
        assertThat(staff.leadOf(new PersonId("eva.holm"))).isEmpty();
        assertThat(staff.deputiesOf(ANNA)).startsWith(JOHAN).doesNotContain(ANNA);
    }

    @Test
    void aRequestIsDueInTheWorkingHoursOfWhoIsAsked() {
        var mondayAt1300 = Instant.parse("2026-11-23T12:00:00Z");

        assertThat(staff.requestDue(ANNA, mondayAt1300)).isEqualTo("2026-11-23T16:00:00Z");
        assertThat(staff.requestDue(AMIR, mondayAt1300)).isEqualTo("2026-11-24T07:00:00Z");
    }

    @Test
    void whatIsOfferedIsAcceptedInWorkingTimeAndByTheClockWhenItIsUrgent() {
        var mondayAt1630 = Instant.parse("2026-11-23T15:30:00Z");

        assertThat(staff.acceptBy(ANNA, Severity.HIGH, mondayAt1630)).isEqualTo("2026-11-24T08:30:00Z");
        assertThat(staff.acceptBy(ANNA, Severity.URGENT, mondayAt1630)).isEqualTo("2026-11-23T16:00:00Z");
    }

    @Test
    void holidaysOfTheOwnCountryAreNoWorkingTime() {
        var beforeTheNationalDay = Instant.parse("2027-05-14T14:30:00Z");

        assertThat(staff.acceptBy(new PersonId("kari.nes"), Severity.NORMAL, beforeTheNationalDay))
                .isEqualTo("2027-05-18T07:30:00Z");
        assertThat(staff.acceptBy(ANNA, Severity.NORMAL, beforeTheNationalDay)).isEqualTo("2027-05-17T07:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sorry, that is NOT MY DEPARTMENT.",
                "I only deliver",
                "Jag bara delar ut!",
                "Tyvärr, det är inte mitt bord",
                "Det er ikke mitt bord.",
                "vi kjører  bare, spør noen andre"
            })
    void wordsThatPassTheMatterOnAreSeen(String text) {
        assertThat(staff.passesTheBuck(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I am ill today, ask Lena",
                "Jag levererar det i eftermiddag",
                "I will contact the sender myself",
                "Vi delar ut det i morgon bitti"
            })
    void wordsThatTakeTheMatterAreNot(String text) {
        assertThat(staff.passesTheBuck(text)).isFalse();
    }

    @Test
    void aDayOnWhichAPersonAndAllDeputiesAreAwayIsUncovered() {
        var monday = LocalDate.of(2026, 11, 23);
        var away = List.of(new Away(monday, monday));

        assertThat(staff.uncovered(monday, 30, Map.of(ANNA, away))).isEmpty();

        var all = Map.of(
                ANNA,
                away,
                JOHAN,
                away,
                new PersonId("lena.ek"),
                away,
                new PersonId("tomas.wikstrom"),
                away,
                new PersonId("magnus.dahlgren"),
                away,
                new PersonId("eva.holm"),
                away);
        assertThat(staff.uncovered(monday, 30, all))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day.date()).isEqualTo(monday))
                .anySatisfy(day -> assertThat(day.says()).contains("Anna Berg"));
    }
}
