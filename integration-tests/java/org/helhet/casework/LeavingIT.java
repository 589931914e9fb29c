package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.Company.LEA;
import static org.helhet.casework.Company.OLA;
import static org.helhet.casework.Company.WHOEVER_OUGHT;
import static org.helhet.casework.TestMail.aMail;
import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.helhet.complaint.Status;
import org.helhet.decision.Person;
import org.helhet.decision.Telling;
import org.helhet.testing.FixedRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People go away, come back and leave; no complaint is ever nobody's. */
class LeavingIT {

    private final Company company = new Company();
    private final People people = company.casework.get(People.class);

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void whileTheOwnerIsAwayTheDeputyLooksAfterWhatIsPromisedAndIsToldOnce() {
        company.casework.receive(aMail());
        away(ANNA, Duration.ofDays(2));

        assertThat(company.complaint().owner().id()).isEqualTo(ANNA.id());
        assertThat(company.complaint().course().standing().coveredBy()).isEqualTo("kari.nordmann");
        assertThat(company.mails(KARI)).containsExactly("cover");

        company.asks("Ola Bakken", "Look for it.");
        company.asking.accept(company.request().id(), WHOEVER_OUGHT);
        assertThat(company.mails(KARI)).containsExactly("cover", "requestAccepted");

        company.pass(Duration.ofDays(2));
        assertThat(company.complaint().course().standing().coveredBy()).isEmpty();
        assertThat(company.mails(KARI)).containsOnlyOnce("coverOver");
        assertThat(company.mails(ANNA)).containsOnlyOnce("coverOver");
    }

    @Test
    void whatIsPromisedForLaterIsNotCovered() {
        away(ANNA, Duration.ofMinutes(30));

        assertThat(company.complaint().course().standing().coveredBy()).isEmpty();
    }

    @Test
    void whenTheDeputyLeavesWhileCoveringTheNextStandsIn() {
        away(ANNA, Duration.ofDays(2));
        people.leave(KARI.id(), Optional.empty());

        assertThat(company.complaint().course().standing().coveredBy()).isEqualTo("ola.bakken");
        assertThat(company.mails(OLA)).containsExactly("cover");
    }

    @Test
    void whoLeavesLeavesNothingBehind() {
        company.casework.receive(aMail().from("per@customer.example"));
        company.asks("Kari Nordmann", "Look for it.");
        company.offers("Ola Bakken");
        people.leave(KARI.id(), Optional.empty());
        assertThat(company.request().state()).isEqualTo(Request.State.RETURNED);
        assertThat(company.mails(ANNA)).contains("requestReturned");

        people.leave(ANNA.id(), Optional.empty());

        assertThat(owners()).containsOnly("ola.bakken");
        assertThat(company.handover().state()).isEqualTo(Handover.State.WITHDRAWN);
        assertThat(company.mails(OLA)).containsOnlyOnce("leaverNewOwner");
        assertThat(company.mailsToCustomer()).containsOnlyOnce("acknowledgement", "newOwner");
        assertThat(people.leave(ANNA.id(), Optional.empty())).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aDecisionThatWaitsForAYesWaitsForSomebodyElseWhoIsTold() {
        proposesMoreThanSheMayGive();
        assertThat(company.mails(LEA)).containsExactly("approval");

        company.casework.casework().adopt(new FixedRulebook("2", List.of(ANNA, KARI, OLA)));

        assertThat(company.mails(OLA)).containsExactly("approval");
        company.door.act(company.link(OLA, "approval"), "approve", "");
        assertThat(company.complaint().status()).isEqualTo(Status.DECIDED);
    }

    @Test
    void aCauseThatSomebodyLooksForIsLookedForByTheLeadWhoIsTold() {
        company.casework.sql().sql("""
                        with task as (
                            insert into cause_task (topic, area, owner_id, why, rulebook, row, opened_at)
                            values ('late', 'Malmö', 'kari.nordmann', '', '1', 17, now())
                            returning id
                        )
                        insert into cause_task_complaint (cause_task_id, complaint_id)
                        select task.id, complaint.id from task, complaint
                        """).update();

        people.leave(KARI.id(), Optional.empty());

        assertThat(company.mails(LEA)).containsExactly("causeTask");
        assertThat(company.casework
                        .get(CauseTasks.class)
                        .list("open", "lea.lund", 0, 50)
                        .items())
                .hasSize(1);
        assertThat(company.casework.told(company.open, "causeSuspected"))
                .containsEntry("why", "Kari Nordmann has left → Lea Lund");
    }

    @Test
    void whoHasLeftGetsNothingMoreWhateverTheRulebookSays() {
        people.leave(ANNA.id(), Optional.empty());
        company.casework.casework().adopt(new FixedRulebook("2", List.of(ANNA, KARI, OLA, LEA)));

        assertThat(company.casework
                        .complaint(company.casework.receive(aMail()))
                        .owner()
                        .id())
                .isEqualTo(KARI.id());
    }

    @Test
    void whomARulebookDropsIsRelievedOfEverything() {
        company.casework.casework().adopt(new FixedRulebook("2", List.of(KARI, OLA, LEA)));

        assertThat(company.complaint().owner().id()).isEqualTo(KARI.id());
        assertThat(company.mails(KARI)).containsExactly("leaverNewOwner");
    }

    @Test
    void aLastDayThatLiesAheadCountsWhenItIsOver() {
        people.leave(ANNA.id(), Optional.of(LocalDate.of(2026, 11, 23)));
        assertThat(company.complaint().owner().id()).isEqualTo(ANNA.id());

        company.pass(Duration.ofHours(16));

        assertThat(company.complaint().owner().id()).isEqualTo(KARI.id());
    }

    @Test
    void anAbsenceThatLeavesADayToNobodyIsRefusedAndSaysWhichDay() {
        away(ANNA, Duration.ofDays(2));
        away(KARI, Duration.ofDays(2));
        away(OLA, Duration.ofDays(2));

        assertThat(away(LEA, Duration.ofDays(2)))
                .isInstanceOfSatisfying(
                        People.Planned.Refused.class,
                        refused -> assertThat(refused.objections())
                                .first()
                                .extracting(Outcome.Objection::says)
                                .asString()
                                .contains("2026-11-23"));
        assertThat(people.absencesOf(LEA.id())).contains(List.of());
    }

    @Test
    void whoHasLeftFillsNoDayOfTheRota() {
        people.leave(LEA.id(), Optional.empty());
        away(ANNA, Duration.ofDays(2));
        away(KARI, Duration.ofDays(2));

        assertThat(away(OLA, Duration.ofDays(2))).isInstanceOf(People.Planned.Refused.class);
    }

    @Test
    void theRotaIsLookedAtOncePerNightAndItsGapsAreTold() {
        company.casework.sql().sql("""
                insert into absence (person_id, away_from, away_to)
                select id, '2026-11-25', '2026-11-27' from person
                """).update();
        company.pass(Duration.ofDays(1));
        company.tend();

        assertThat(company.casework.count("rota_check")).isEqualTo(1);
        assertThat(company.casework.count("outbox where kind = 'uncoveredDays'"))
                .isEqualTo(1);
    }

    private void proposesMoreThanSheMayGive() {
        var goodwill = new Telling.Remedy("goodwill", new BigDecimal("900"), "SEK", "");
        company.casework
                .get(Acts.class)
                .decide(
                        company.open.reference(),
                        WHOEVER_OUGHT,
                        new Answer(Verdict.UPHELD, "We are sorry.", List.of(goodwill), ""));
    }

    private People.Planned away(Person person, Duration time) {
        var now = company.casework.clock.instant();
        return people.plan(person.id(), List.of(new AbsenceOf(now, now.plus(time), "", false)));
    }

    private List<String> owners() {
        return company.casework
                .sql()
                .sql("select owner_id from complaint order by id")
                .query(String.class)
                .list();
    }
}
