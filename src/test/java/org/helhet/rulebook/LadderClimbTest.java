package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.rulebook.ComplaintFixture.aComplaint;
import static org.helhet.rulebook.OpenComplaintFixture.anOpen;

import java.time.Duration;
import java.util.List;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Call;
import org.helhet.decision.Done;
import org.helhet.decision.Due;
import org.helhet.decision.Earlier;
import org.junit.jupiter.api.Test;

/** Johan Nyström owns a late parcel; his lead is Lena Ek. The contact of Tuesday 17:00 is missed. */
class LadderClimbTest {

    private static final String TUESDAY_17_00 = "2026-11-24T16:00:00Z";

    private final OpenComplaintFixture late = anOpen(aComplaint().about("late"));

    @Test
    void aMissCallsInTheTeamLeadAndTheOwnerStaysTheOwner() {
        late.untouchedUntil(TUESDAY_17_00);

        assertThat(called()).containsExactly("lena.ek");
        assertThat(late.complaint().owner().name()).isEqualTo("Johan Nyström");
        assertThat(late.complaint().calls().getFirst().why()).isEqualTo("promise missed → team lead: Lena Ek");
    }

    @Test
    void whoDoesNotAcknowledgeIsRemindedTwiceInHerOwnWorkingTimeThenTheNextStepIsCalled() {
        late.untouchedUntil("2026-11-25T13:00:00Z");

        assertThat(late.happened(Due.Remind.class))
                .extracting(Due::at)
                .extracting(Object::toString)
                .containsExactly("2026-11-25T09:00:00Z", "2026-11-25T11:00:00Z");
        assertThat(called()).containsExactly("lena.ek", "magnus.dahlgren");
        assertThat(late.complaint().calls().getLast().why()).isEqualTo("no answer from Lena Ek → Magnus Dahlgren");
    }

    @Test
    void whoHasAcknowledgedIsNotRemindedAndTheLadderGoesOnByItsOwnSteps() {
        late.untouchedUntil(TUESDAY_17_00).acknowledged().untouchedUntil("2026-11-25T15:59:00Z");
        assertThat(late.happened(Due.Remind.class)).isEmpty();
        assertThat(called()).containsExactly("lena.ek");

        late.untouchedUntil("2026-11-25T16:00:00Z");
        assertThat(called()).containsExactly("lena.ek", "magnus.dahlgren");
    }

    @Test
    void whoIsInAlreadyIsPassedOverForTheReasonOfTheRowThatCalls() {
        var elins = anOpen(aComplaint().about("late").after(Earlier.Relation.BELONGS_TO_OPEN, "elin.forsberg"));
        elins.untouchedUntil(TUESDAY_17_00).acknowledged().untouchedUntil("2026-11-25T16:00:00Z");

        var called = elins.complaint().calls();
        assertThat(called).extracting(call -> call.person().value()).containsExactly("magnus.dahlgren", "sara.lind");
        assertThat(called.getLast().why())
                .isEqualTo(
                        "1 working day after a missed promise → operations manager: Magnus Dahlgren is called in already → Sara Lind");
    }

    @Test
    void whatTheOwnerMakesUpForStopsTheClockOfTheLadder() {
        late.untouchedUntil(TUESDAY_17_00).acknowledged().untouchedUntil("2026-11-25T08:00:00Z");
        late.when(new Done.Told(null, true)).untouchedUntil("2026-11-27T15:59:00Z");

        assertThat(called()).containsExactly("lena.ek");
    }

    @Test
    void theLadderEndsAtAPersonWhoIsRemindedEachWorkingMorning() {
        late.untouchedUntil("2027-01-29T22:00:00Z");

        assertThat(called()).containsExactly("lena.ek", "magnus.dahlgren", "sara.lind", "eva.holm");
        assertThat(late.happened(Due.Remind.class).stream()
                        .filter(reminder -> reminder.call() == 4)
                        .filter(reminder -> reminder.at().toString().startsWith("2027-01-29")))
                .hasSize(1);
    }

    @Test
    void theLastPersonIsRemindedOfAFurtherMissAlthoughItWasAcknowledged() {
        late.untouchedUntil("2026-11-27T10:00:00Z").acknowledged();
        var missedBefore = late.happened(Due.Miss.class).size();
        late.untouchedUntil("2026-12-11T22:00:00Z");

        var missed = late.happened(Due.Miss.class);
        assertThat(missed).hasSizeGreaterThan(missedBefore);
        assertThat(late.happened(Due.Remind.class))
                .extracting(Due.Remind::at)
                .contains(missed.get(missedBefore).at());
    }

    @Test
    void theLastPersonIsLeftInPeaceOnceSheHasSeenTheFurtherMiss() {
        late.untouchedUntil("2026-12-11T22:00:00Z").acknowledged();
        var missed = late.happened(Due.Miss.class).size();
        var reminded = late.happened(Due.Remind.class).size();
        while (late.happened(Due.Miss.class).size() == missed) {
            late.untouchedUntil(late.now().plusSeconds(3_600));
        }
        late.acknowledged().untouchedUntil(late.now().plus(Duration.ofDays(1)));

        assertThat(late.happened(Due.Miss.class)).hasSize(missed + 1);
        assertThat(late.happened(Due.Remind.class)).hasSize(reminded + 1);
    }

    @Test
    void nobodyIsCalledInTwiceAndTheOwnerNever() {
        var ofTheLead = anOpen(aComplaint().about("late").after(Earlier.Relation.BELONGS_TO_OPEN, "lena.ek"));
        ofTheLead.untouchedUntil("2027-01-29T22:00:00Z");

        assertThat(ofTheLead.complaint().calls())
                .extracting(Call::person)
                .doesNotHaveDuplicates()
                .doesNotContain(ofTheLead.complaint().owner().id());
    }

    @Test
    void aNeedWithinADayCallsInTheOperationsManagerAtOnce() {
        var needed = anOpen(aComplaint().about("late").neededBy("2026-11-24T07:00:00Z"));
        needed.untouchedUntil("2026-11-23T08:00:00Z");

        assertThat(needed.complaint().calls()).extracting(Call::key).containsExactly("need");
        assertThat(needed.complaint().calls())
                .extracting(Call::person)
                .containsExactly(new PersonId("magnus.dahlgren"));
    }

    @Test
    void aThirdContactCallsInTheOperationsManager() {
        var third = anOpen(aComplaint().about("late").writtenTimes(3));
        third.untouchedUntil("2026-11-23T08:00:00Z");

        assertThat(third.complaint().calls()).extracting(Call::key).containsExactly("2");
    }

    @Test
    void whatIsAnsweredAndSolvedCallsNobody() {
        late.when(new Done.Answered(false)).untouchedUntil("2027-01-29T22:00:00Z");

        assertThat(late.complaint().calls()).isEmpty();
    }

    @Test
    void thePressAndAnOutsideBodyCallInTheManagingDirectorAtOnce() {
        for (var turnedTo : List.of("press", "outside body")) {
            var told = anOpen(aComplaint().about("late", turnedTo)).untouchedUntil("2026-11-23T08:00:00Z");

            assertThat(told.complaint().calls())
                    .extracting(call -> call.key() + " " + call.person())
                    .containsExactly("4 eva.holm");
        }
    }

    @Test
    void whoWasCalledInForTwoReasonsIsRemindedOfOne() {
        var needed = anOpen(
                aComplaint().about("late").neededBy("2026-11-24T07:00:00Z").writtenTimes(3));
        needed.untouchedUntil("2026-11-23T09:45:00Z");

        assertThat(needed.complaint().calls())
                .extracting(call -> call.key() + " " + call.person())
                .containsExactly("2 magnus.dahlgren", "need magnus.dahlgren", "3 sara.lind");
        assertThat(needed.happened(Due.Remind.class))
                .extracting(Due.Remind::call)
                .containsExactly(1, 1);
    }

    @Test
    void aContactThatIsMissedAfterTheAnswerCallsSomebodyInWhoIsRemindedToo() {
        late.when(new Done.Answered(false)).when(new Done.ContactNeeded());
        late.untouchedUntil("2026-11-25T10:00:00Z");

        assertThat(called()).containsExactly("lena.ek");
        assertThat(late.happened(Due.Remind.class)).isNotEmpty();
        assertThat(late.happened(Due.AskWhetherItHolds.class)).isEmpty();
    }

    private List<String> called() {
        return late.complaint().calls().stream()
                .map(call -> call.person().value())
                .toList();
    }
}
