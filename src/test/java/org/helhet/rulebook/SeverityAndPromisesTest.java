package org.helhet.rulebook;

import static org.helhet.complaint.Promise.Kind.ANSWER;
import static org.helhet.complaint.Promise.Kind.PERSONAL_CONTACT;
import static org.helhet.complaint.Promise.Kind.PLAN;
import static org.helhet.complaint.Promise.Kind.UPDATE;
import static org.helhet.rulebook.ComplaintFixture.MONDAY_09_00;
import static org.helhet.rulebook.ComplaintFixture.aComplaint;
import static org.helhet.rulebook.DecisionAssert.assertThat;
import static org.helhet.rulebook.RulesAsShipped.decide;

import java.time.Instant;
import org.helhet.complaint.Severity;
import org.junit.jupiter.api.Test;

class SeverityAndPromisesTest {

    @Test
    void aComplaintIsAsGraveAsTheGravestOfItsTopics() {
        assertThat(decide(aComplaint().about("late"))).is(Severity.NORMAL);
        assertThat(decide(aComplaint().about("late", "missing", "invoice")))
                .is(Severity.HIGH)
                .because("topic missing → high");
    }

    @Test
    void whatIsNeededWithinTwoWorkingDaysIsUrgent() {
        assertThat(decide(aComplaint().about("late").neededBy("2026-11-25T22:59:00Z")))
                .is(Severity.URGENT)
                .because("needed within 2 working days → urgent");
        assertThat(decide(aComplaint().about("late").neededBy("2026-11-26T08:00:00Z")))
                .is(Severity.NORMAL);
    }

    @Test
    void whatABusinessNeedsWithinFiveWorkingDaysIsHigh() {
        assertThat(decide(aComplaint().about("late").fromABusiness().neededBy("2026-11-30T08:00:00Z")))
                .is(Severity.HIGH);
        assertThat(decide(aComplaint().about("late").neededBy("2026-11-30T08:00:00Z")))
                .is(Severity.NORMAL);
    }

    @Test
    void theThirdContactAndAVulnerableCustomerAreHigh() {
        assertThat(decide(aComplaint().writtenTimes(2))).is(Severity.NORMAL);
        assertThat(decide(aComplaint().writtenTimes(3))).is(Severity.HIGH).because("3 times");
        assertThat(decide(aComplaint().fromSomebodyVulnerable())).is(Severity.HIGH);
    }

    @Test
    void nothingLowersASeverity() {
        assertThat(decide(aComplaint().about("safety").writtenTimes(3).fromSomebodyVulnerable()))
                .is(Severity.URGENT);
    }

    @Test
    void promisesComeInTheOrderOfTheBeats() {
        assertThat(decide(aComplaint().about("late")))
                .promisesNext(PERSONAL_CONTACT)
                .promises(PERSONAL_CONTACT, "2026-11-24T16:00:00Z")
                .promises(PLAN, "2026-11-26T16:00:00Z")
                .promises(UPDATE, "2026-12-03T16:00:00Z")
                .promises(ANSWER, "2026-12-07T16:00:00Z")
                .because("normal: answer within 10 working days, at the latest 14 calendar days");
    }

    @Test
    void theEarlierOfTheTwoAnswerDaysIsPromised() {
        var overChristmas = aComplaint().about("late").received("2026-12-21T08:00:00Z");

        assertThat(decide(overChristmas, Instant.parse("2026-12-21T08:00:00Z")))
                .promises(ANSWER, "2027-01-04T16:00:00Z");
    }

    @Test
    void publicHolidaysOfTheCustomersCountryAreNoWorkingDays() {
        var beforeConstitutionDay = aComplaint().about("late").received("2027-05-14T08:00:00Z");

        assertThat(decide(beforeConstitutionDay, Instant.parse("2027-05-14T08:00:00Z")))
                .promises(PERSONAL_CONTACT, "2027-05-17T15:00:00Z");
        assertThat(decide(beforeConstitutionDay.fromNorway(), Instant.parse("2027-05-14T08:00:00Z")))
                .promises(PERSONAL_CONTACT, "2027-05-18T15:00:00Z");
    }

    @Test
    void timeRunsFromWhenAnyoneHeardIt() {
        assertThat(decide(aComplaint().about("late").received("2026-11-20T08:00:00Z"), MONDAY_09_00))
                .promises(PERSONAL_CONTACT, "2026-11-23T16:00:00Z");
    }

    @Test
    void whatIsOverAlreadyIsPromisedAnewFromNow() {
        assertThat(decide(aComplaint().about("late").received("2026-11-16T08:00:00Z"), MONDAY_09_00))
                .promises(PERSONAL_CONTACT, "2026-11-24T16:00:00Z")
                .promises(PLAN, "2026-11-26T16:00:00Z")
                .promises(ANSWER, "2026-11-30T16:00:00Z")
                .because("personalContact within 1 working day from now");
    }
}
