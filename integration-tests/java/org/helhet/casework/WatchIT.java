package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.TestMail.aMail;
import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import java.time.Duration;
import java.util.List;
import org.helhet.casework.acting.Acts;
import org.helhet.casework.arrival.Receipt;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Status;
import org.helhet.decision.Due;
import org.helhet.testing.FixedRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What time brings about by itself. */
class WatchIT {

    private final CaseworkUnderTest casework = CaseworkUnderTest.with(FixedRulebook.of(ANNA, KARI));
    private final Receipt open = casework.receive(aMail());
    private final Watch watch = casework.get(Watch.class);

    @AfterEach
    void close() {
        casework.close();
    }

    @Test
    void nothingIsDoneBeforeItsTime() {
        casework.clock.advance(Duration.ofMinutes(29));

        assertThat(watch.workOff(50)).isZero();
    }

    @Test
    void theCustomerHearsBeforeAPromiseBreaksAndWhatComesInstead() {
        pass(Duration.ofHours(1));

        assertThat(toCustomer()).containsExactly("acknowledgement", "warning");
        assertThat(casework.complaint(open).promises())
                .extracting(given -> given.promise().kind())
                .contains(Promise.Kind.UPDATE);
        assertThat(casework.timeline(open)).contains("warned").doesNotContain("missed");
    }

    @Test
    void aMissedPromiseCallsSomebodyInAndTheNextComesInItsPlace() {
        pass(Duration.ofHours(1));
        pass(Duration.ofHours(1));

        assertThat(casework.timeline(open)).containsSubsequence("warned", "missed", "calledIn");
        assertThat(casework.waitingFor(KARI.email())).containsExactly("calledIn");
        assertThat(casework.complaint(open).nextPromise()).isNotNull();
        assertThat(casework.complaint(open).owner().id()).isEqualTo(ANNA.id());
    }

    @Test
    void aWarningFromBeforeItWasOpenedAgainDoesNotSpeakForWhatIsMissedNow() {
        pass(Duration.ofHours(1));
        var acts = casework.get(Acts.class);
        var owner = new Actor("", "admin");
        acts.decide(open.reference(), owner, new Answer(Verdict.UPHELD, "You are right.", List.of(), ""));
        acts.reopen(open.reference(), owner, "");

        assertThat(missingTheNext()).hasSize(1);
    }

    @Test
    void afterAStandstillTheCustomerHearsOnce() {
        pass(Duration.ofDays(10));

        assertThat(toCustomer()).containsExactly("acknowledgement", "warning");
        assertThat(casework.count("promise where state = 'missed' and warned_at is null"))
                .isZero();
        assertThat(casework.complaint(open).nextPromise()).isNotNull();
    }

    @Test
    void whoeverIsCalledInIsRemindedUntilTheyAreOnIt() {
        pass(Duration.ofHours(2));
        pass(Duration.ofHours(2));
        long call = casework.sql()
                .sql("select id from escalation")
                .query(Long.class)
                .single();

        assertThat(casework.get(Acts.class).acknowledge(call, new Actor("", "link")))
                .isInstanceOf(Outcome.Carried.class);
        pass(Duration.ofHours(2));

        assertThat(casework.waitingFor(KARI.email())).containsExactly("calledIn", "calledInReminder");
        assertThat(casework.timeline(open)).contains("acknowledged");
    }

    @Test
    void whatIsAnsweredIsAskedAboutAndClosedInSilence() {
        casework.get(Acts.class)
                .decide(
                        open.reference(),
                        new Actor("", "admin"),
                        new Answer(Verdict.UPHELD, "You are right.", List.of(), ""));
        pass(Duration.ofDays(2));
        pass(Duration.ofDays(2));

        assertThat(toCustomer()).containsExactly("acknowledgement", "decisionUpheld", "holds", "closed");
        assertThat(casework.complaint(open).status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void oneThatCannotBeWorkedOnHoldsUpNoOther() {
        var other = casework.receive(aMail());
        casework.sql()
                .sql("alter table promise add constraint broken check (state <> 'missed' or complaint_id <> 1)")
                .update();
        pass(Duration.ofHours(3));

        assertThat(casework.timeline(other)).contains("missed");
        assertThat(casework.timeline(open)).doesNotContain("missed");
        assertThat(watch.workOff(50)).isZero();
    }

    private void pass(Duration time) {
        casework.clock.advance(time);
        while (watch.workOff(50) > 0) {
            assertThat(casework.count("complaint where status <> 'closed' and next_promise_id is null"))
                    .isZero();
        }
    }

    /** Of which the customer is yet to hear. */
    private List<Due.Warn> missingTheNext() {
        var next = casework.complaint(open).nextPromise();
        return casework.get(TransactionTemplate.class).execute(status -> {
            var hand = casework.get(Handling.class).take(open.reference()).orElseThrow();
            return casework.get(DueSteps.class).take(hand, new Due.Miss(hand.now(), next.id()));
        });
    }

    private List<String> toCustomer() {
        return casework.waitingFor(casework.complaint(open).from().email());
    }
}
