package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.rulebook.ComplaintFixture.aComplaint;
import static org.helhet.rulebook.OpenComplaintFixture.anOpen;

import java.time.Duration;
import java.time.Instant;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Promise.Kind;
import org.helhet.complaint.Severity;
import org.helhet.decision.Done;
import org.helhet.decision.Due;
import org.junit.jupiter.api.Test;

/** A normal complaint of Monday 09:00: contact on Tuesday, plan on Thursday, answer ten working days later, each at 17:00. */
class PromiseWatchTest {

    private static final String TUESDAY_15_00 = "2026-11-24T14:00:00Z";
    private static final String TUESDAY_16_30 = "2026-11-24T15:30:00Z";
    private static final String TUESDAY_18_00 = "2026-11-24T17:00:00Z";
    private static final Instant TUESDAY_17_00 = Instant.parse("2026-11-24T16:00:00Z");
    private static final Instant WEDNESDAY_17_00 = Instant.parse("2026-11-25T16:00:00Z");

    private final OpenComplaintFixture late = anOpen(aComplaint().about("late"));

    @Test
    void theOwnerHearsOfAPromiseWhileThereIsStillTime() {
        late.untouchedUntil(TUESDAY_15_00);

        assertThat(late.happened()).hasSize(1).first().isInstanceOf(Due.Nudge.class);
        assertThat(late.happened().getFirst().at()).isEqualTo("2026-11-24T11:45:00Z");
    }

    @Test
    void theCustomerHearsBeforeAPromiseBreaksAndWhatIsPromisedInstead() {
        late.untouchedUntil(TUESDAY_16_30);

        var warning = late.happened(Due.Warn.class).getFirst();
        assertThat(warning.at()).isEqualTo(TUESDAY_17_00.minus(Duration.ofHours(1)));
        assertThat(warning.instead()).containsExactly(Promise.of(Kind.UPDATE, warning.at(), WEDNESDAY_17_00));
        assertThat(late.open().getFirst().kind()).isEqualTo(Kind.PERSONAL_CONTACT);
    }

    @Test
    void aCustomerWhoWasToldSoBeforeHearsAgainAfterTheLongestSilenceAndNotEachDay() {
        late.untouchedUntil("2027-02-26T22:00:00Z");

        assertThat(late.happened(Due.Warn.class))
                .filteredOn(warning -> warning.at().isAfter(Instant.parse("2027-01-29T22:00:00Z")))
                .hasSizeBetween(9, 10);
    }

    @Test
    void whatIsDueAndNotKeptIsMissedAndTheNextPromiseIsTheOneMadeInstead() {
        late.untouchedUntil(TUESDAY_18_00);

        assertThat(late.complaint().promises().missed())
                .extracting(GivenPromise::kind)
                .containsExactly(Kind.PERSONAL_CONTACT);
        assertThat(late.complaint().promises().next().orElseThrow().promise())
                .isEqualTo(Promise.of(Kind.UPDATE, TUESDAY_17_00.minus(Duration.ofHours(1)), WEDNESDAY_17_00));
    }

    @Test
    void aPromiseThatIsKeptInTimeIsNeverWarnedOfNorMissed() {
        late.untouchedUntil(TUESDAY_15_00).when(new Done.Told(null, true)).untouchedUntil("2026-11-27T17:00:00Z");

        assertThat(late.happened(Due.Warn.class)).isEmpty();
        assertThat(late.happened(Due.Miss.class)).isEmpty();
    }

    @Test
    void theCustomerIsToldOnceOfAllTheNewsThatWillNotComeTheSameDay() {
        var urgent = anOpen(aComplaint().about("safety")).untouchedUntil("2026-11-23T17:00:00Z");

        assertThat(urgent.happened(Due.Warn.class))
                .hasSize(1)
                .first()
                .satisfies(warning -> assertThat(warning.promises()).contains(1, 2));
        assertThat(urgent.happened(Due.Miss.class)).hasSize(2);
    }

    @Test
    void newsThatIsPromisedAlreadyIsNotPromisedOnceMore() {
        var urgent = anOpen(aComplaint().about("safety")).untouchedUntil("2026-11-24T15:30:00Z");

        assertThat(urgent.complaint().promises().all())
                .extracting(GivenPromise::kind, GivenPromise::dueAt)
                .doesNotHaveDuplicates();
        assertThat(urgent.happened(Due.Nudge.class))
                .extracting(Due.Nudge::promise)
                .doesNotHaveDuplicates();
    }

    @Test
    void beforeTheAnswerDayCannotHoldALastDayIsPromisedAndNewsBeforeIt() {
        late.untouchedUntil("2026-12-07T15:30:00Z");

        assertThat(late.happened(Due.Warn.class).getLast().instead())
                .extracting(Promise::kind)
                .containsExactly(Kind.LAST_DAY, Kind.UPDATE);
        assertThat(late.happened(Due.Warn.class).getLast().instead().getFirst().dueAt())
                .isEqualTo("2026-12-21T16:00:00Z");
    }

    @Test
    void noLastDayLiesPastEightWeeks() {
        late.atAStandstillUntil("2027-01-17T08:00:00Z");

        assertThat(late.open())
                .allSatisfy(promise -> assertThat(promise.dueAt()).isBeforeOrEqualTo("2027-01-18T16:00:00Z"));
        assertThat(late.open()).extracting(Promise::kind).contains(Kind.LAST_DAY);
    }

    @Test
    void afterAStandstillEverythingIsWorkedOffInTheOrderInWhichItFellDue() {
        late.atAStandstillUntil("2026-12-02T08:00:00Z");

        assertThat(late.happened()).extracting(Due::at).isSorted();
        assertThat(late.happened(Due.Warn.class)).hasSize(1);
        assertThat(late.happened(Due.Miss.class)).hasSize(2);
    }

    @Test
    void afterAStandstillTheOwnerIsNotRemindedOfWhatIsPast() {
        var late = anOpen(aComplaint().about("late")).atAStandstillUntil("2027-01-26T10:00:00Z");

        assertThat(late.happened(Due.Miss.class)).isNotEmpty();
        assertThat(late.happened(Due.Nudge.class)).isEmpty();
    }

    @Test
    void anAnswerThatWasMovedAndIsLateAgainHasOneLastDay() {
        var late = anOpen(aComplaint().about("late")).untouchedUntil("2026-12-07T15:30:00Z");
        late.moved(Promise.Kind.ANSWER, "2026-12-08T16:00:00Z").untouchedUntil("2026-12-08T15:30:00Z");

        assertThat(late.open())
                .filteredOn(promise -> promise.kind() == Promise.Kind.LAST_DAY)
                .hasSize(1);
    }

    @Test
    void aMissedPromiseMakesTheComplaintHigh() {
        late.untouchedUntil(TUESDAY_18_00);

        assertThat(late.complaint().severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void aComplaintBecomesUrgentOnTheDayOnWhichItsNeedIsTwoWorkingDaysAway() {
        var needed = anOpen(aComplaint().about("late").neededBy("2026-12-04T11:00:00Z"));

        needed.untouchedUntil("2026-11-24T10:00:00Z").when(new Done.Told(null, true));
        needed.untouchedUntil("2026-11-30T10:00:00Z").when(new Done.Told(null, true));
        needed.untouchedUntil("2026-12-01T22:59:00Z");
        assertThat(needed.happened(Due.Raise.class)).isEmpty();

        needed.untouchedUntil("2026-12-01T23:00:00Z");
        assertThat(needed.happened(Due.Raise.class)).hasSize(1);
        assertThat(needed.complaint().severity()).isEqualTo(Severity.URGENT);
    }

    @Test
    void itIsAskedWhetherItHoldsAndThenClosedInSilence() {
        late.untouchedUntil(TUESDAY_15_00).when(new Done.Answered(false));
        late.untouchedUntil("2026-12-03T12:30:00Z");
        assertThat(late.happened(Due.AskWhetherItHolds.class)).hasSize(1);
        assertThat(late.complaint().promises().next().orElseThrow().kind()).isEqualTo(Kind.UPDATE);

        late.untouchedUntil("2026-12-10T12:30:00Z");
        assertThat(late.happened(Due.CloseInSilence.class)).hasSize(1);
        assertThat(late.happened(Due.Miss.class)).isEmpty();
    }
}
