package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.rulebook.ComplaintFixture.MONDAY_09_00;
import static org.helhet.rulebook.ComplaintFixture.aComplaint;
import static org.helhet.rulebook.OpenComplaintFixture.RULES;
import static org.helhet.rulebook.OpenComplaintFixture.anOpen;

import java.time.Instant;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Promise.Kind;
import org.helhet.decision.Done;
import org.helhet.decision.Moving;
import org.helhet.decision.Onward;
import org.helhet.reading.Languages;
import org.junit.jupiter.api.Test;

/** A normal complaint of Monday 09:00; news at least every five working days. */
class OnwardTest {

    private static final Instant FRIDAY_NOON = Instant.parse("2026-11-27T11:00:00Z");

    private final OpenComplaintFixture late = anOpen(aComplaint().about("late"));

    @Test
    void tellingTheCustomerKeepsTheContactAndNotThePlan() {
        late.when(new Done.Told(null, false));

        assertThat(late.open()).extracting(Promise::kind).containsExactly(Kind.PLAN, Kind.ANSWER);
    }

    @Test
    void tellingThePlanKeepsBothAndPromisesNewsWithinTheLongestSilence() {
        late.when(new Done.Told(null, true));

        assertThat(late.open()).extracting(Promise::kind).containsExactly(Kind.UPDATE, Kind.ANSWER);
        assertThat(late.open().getFirst().dueAt()).isEqualTo("2026-11-30T16:00:00Z");
    }

    @Test
    void newsThatTheOwnerPromisesAreDueWhenTheOwnerSaid() {
        late.when(new Done.Told(FRIDAY_NOON, true));

        assertThat(late.open().getFirst()).isEqualTo(Promise.of(Kind.UPDATE, MONDAY_09_00, FRIDAY_NOON));
    }

    @Test
    void newsCannotBePromisedLaterThanTheLongestSilence() {
        var refused = (Onward.Refused) onward(new Done.Told(Instant.parse("2026-12-02T11:00:00Z"), false));

        assertThat(refused.latest()).isEqualTo("2026-11-30T16:00:00Z");
        assertThat(refused.says()).contains("5 working days");
    }

    @Test
    void newsCannotBePromisedInThePast() {
        assertThat(onward(new Done.Told(MONDAY_09_00, false))).isInstanceOf(Onward.Refused.class);
    }

    @Test
    void anAnswerTellsAllAndPromisesTheRemedyThenTheQuestionWhetherItHolds() {
        late.when(new Done.Answered(true));
        assertThat(late.open())
                .containsExactly(Promise.of(Kind.REMEDY, MONDAY_09_00, Instant.parse("2026-11-30T16:00:00Z")));

        late.when(new Done.Remedied());
        assertThat(late.open())
                .containsExactly(Promise.of(Kind.FOLLOW_UP, MONDAY_09_00, Instant.parse("2026-12-02T16:00:00Z")));
    }

    @Test
    void askingWhetherItHoldsPromisesWhenItIsClosed() {
        late.when(new Done.Answered(false)).when(new Done.AskedWhetherItHolds());

        assertThat(late.open()).extracting(Promise::kind).containsExactly(Kind.UPDATE);
    }

    @Test
    void whoWritesAfterTheAnswerHearsFromAPersonFirstAndIsAskedWhetherItHoldsAfterThat() {
        late.when(new Done.Answered(false)).when(new Done.ContactNeeded());
        assertThat(late.open())
                .containsExactly(
                        Promise.of(Kind.PERSONAL_CONTACT, MONDAY_09_00, Instant.parse("2026-11-24T16:00:00Z")));

        late.when(new Done.ContactNeeded());
        assertThat(late.open()).hasSize(1);

        late.when(new Done.Told(null, false));
        assertThat(late.open()).extracting(Promise::kind).containsExactly(Kind.FOLLOW_UP);
    }

    @Test
    void aRemedyThatIsDoneDoesNotMakeUpForTheContactThatWasPromised() {
        late.when(new Done.Answered(true)).when(new Done.ContactNeeded());
        assertThat(late.open()).extracting(Promise::kind).containsExactly(Kind.PERSONAL_CONTACT, Kind.REMEDY);

        late.when(new Done.Remedied());
        assertThat(late.open()).extracting(Promise::kind).containsExactly(Kind.PERSONAL_CONTACT);
    }

    @Test
    void whoWritesInsteadOfSayingWhetherItHoldsIsAskedAgainAfterTheContact() {
        late.when(new Done.Answered(false)).when(new Done.AskedWhetherItHolds());
        late.when(new Done.ContactNeeded());
        assertThat(late.open()).extracting(Promise::kind).containsExactly(Kind.PERSONAL_CONTACT, Kind.UPDATE);

        late.when(new Done.Told(null, false));
        assertThat(late.open()).extracting(Promise::kind).containsExactly(Kind.FOLLOW_UP);
    }

    @Test
    void closingKeepsWhatIsOpenAndReopeningPromisesEverythingAnew() {
        late.when(new Done.Answered(false)).when(new Done.Closed());
        assertThat(late.open()).isEmpty();

        late.when(new Done.Reopened());
        assertThat(late.open())
                .extracting(Promise::kind)
                .containsExactly(Kind.PERSONAL_CONTACT, Kind.PLAN, Kind.UPDATE, Kind.ANSWER);
    }

    @Test
    void aSentenceAlsoHoldsForAComplaintThatIsOpenedAgain() {
        var rules = new FolderRulebook(
                "",
                Sentences.sound(
                        "If the topic is late, then we promise an answer within 5 working days, because of the move. Until 2027-06-01."),
                Rules.TODAY,
                new Languages());
        var goes = (Onward.Goes) rules.time().onward(new Done.Reopened(), late.complaint(), late.now());

        assertThat(goes.made())
                .filteredOn(promise -> promise.kind() == Kind.ANSWER)
                .extracting(Promise::dueAt)
                .containsExactly(Instant.parse("2026-11-30T16:00:00Z"));
    }

    @Test
    void eachDueTimeIsExplained() {
        var goes = (Onward.Goes) onward(new Done.Told(null, true));
        assertThat(goes.reasons().getFirst().says())
                .isEqualTo("update within 5 working days, the longest silence: no closed day between");

        var christmas = anOpen(aComplaint().about("late").received("2026-12-23T09:00:00Z"));
        goes = (Onward.Goes) RULES.time().onward(new Done.Told(null, true), christmas.complaint(), christmas.now());
        assertThat(goes.reasons().getFirst().says()).contains("closed on 2026-12-24 (Christmas Eve)");
    }

    @Test
    void aPromiseMovesOnceAndNotPastWhatTheRulesAllow() {
        var moved = move(1, "2026-11-27T11:00:00Z");
        assertThat(((Moving.Moved) moved).promise().moved()).isTrue();

        assertThat(move(1, "2026-12-01T11:00:00Z")).isInstanceOf(Moving.Refused.class);
        assertThat(move(1, "2026-11-23T07:00:00Z")).isInstanceOf(Moving.Refused.class);
        assertThat(move(1, "2026-11-24T15:00:00Z")).isInstanceOf(Moving.Refused.class);
        assertThat(move(99, "2026-11-27T11:00:00Z")).isInstanceOf(Moving.Refused.class);
    }

    @Test
    void theAnswerMovesToItsLastDayAtTheLatestAndNewsComeBefore() {
        assertThat(move(4, "2026-12-21T16:00:00Z")).isInstanceOf(Moving.Moved.class);
        assertThat(move(4, "2026-12-21T16:00:01Z")).isInstanceOf(Moving.Refused.class);

        late.when(new Done.Told(FRIDAY_NOON, true)).untouchedUntil(FRIDAY_NOON.minusSeconds(7200));
        late.when(new Done.Told(null, true));
        assertThat(((Moving.Moved) move(4, "2026-12-21T16:00:00Z")).made()).isEmpty();
    }

    @Test
    void aMissedPromiseIsNotMoved() {
        late.untouchedUntil("2026-11-24T16:00:00Z");

        assertThat(move(1, "2026-11-27T11:00:00Z")).isInstanceOf(Moving.Refused.class);
    }

    @Test
    void aClosedComplaintIsTakenUpAgainForThirtyDays() {
        assertThat(RULES.time().reopenableUntil(MONDAY_09_00, aComplaint().facts()))
                .isEqualTo("2026-12-23T16:00:00Z");
    }

    private Onward onward(Done done) {
        return RULES.time().onward(done, late.complaint(), late.now());
    }

    private Moving move(int promise, String due) {
        return RULES.time().move(promise, Instant.parse(due), late.complaint(), late.now());
    }
}
