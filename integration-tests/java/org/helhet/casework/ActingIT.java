package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.CaseworkUnderTest.MONDAY_09_00;
import static org.helhet.casework.TestMail.aMail;
import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.helhet.casework.acting.Acts;
import org.helhet.casework.acting.Move;
import org.helhet.casework.acting.News;
import org.helhet.casework.arrival.Receipt;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Status;
import org.helhet.decision.Telling;
import org.helhet.testing.FixedRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What colleagues do to a complaint. */
class ActingIT {

    private static final Actor OWNER = new Actor("", "admin");

    private final CaseworkUnderTest casework = CaseworkUnderTest.with(FixedRulebook.of(ANNA, KARI));
    private final Receipt open = casework.receive(aMail());
    private final Acts acts = casework.get(Acts.class);

    @AfterEach
    void close() {
        casework.close();
    }

    @Test
    void anUpdateKeepsWhatWasPromisedAndPromisesTheNext() {
        assertThat(acts.update(open.reference(), OWNER, new News("We have found it.", null, false, "")))
                .isInstanceOf(Outcome.Carried.class);

        assertThat(states()).containsExactly("personalContact kept", "update next", "answer later");
        assertThat(casework.waitingFor(casework.complaint(open).from().email())).contains("update");
        assertThat(casework.timeline(open)).contains("told", "kept", "promised");
    }

    @Test
    void whatAPersonWroteStandsInTheThreadAndIsNoAutomaticMail() {
        acts.update(open.reference(), OWNER, new News("We have found it.", null, false, ""));

        var mail = casework.sql()
                .sql("select in_reply_to, refs, auto_submitted from outbox where kind = 'update'")
                .query()
                .singleRow();
        assertThat(mail.get("auto_submitted")).isEqualTo("");
        assertThat((String) mail.get("in_reply_to"))
                .isEqualTo(casework.complaint(open).messageId());
        assertThat(mail.get("refs").toString()).contains(casework.acknowledgementOf(open));
    }

    @Test
    void newsCannotBePromisedTooLate() {
        var late = new News("Soon.", MONDAY_09_00.plus(Duration.ofDays(9)), false, "");

        assertThat(acts.update(open.reference(), OWNER, late)).isInstanceOf(Outcome.Refused.class);
        assertThat(states()).containsExactly("personalContact next", "answer later");
    }

    @Test
    void aPromiseMovesOnceAndTheCustomerIsTold() {
        var move = new Move(1, MONDAY_09_00.plus(Duration.ofHours(5)), "The depot is closed.", "", "");

        assertThat(acts.move(open.reference(), OWNER, move)).isInstanceOf(Outcome.Carried.class);
        assertThat(acts.move(open.reference(), OWNER, move)).isInstanceOf(Outcome.Refused.class);
        assertThat(casework.waitingFor(casework.complaint(open).from().email())).contains("move");
    }

    @Test
    void aDecisionWithinTheLimitIsSentAndItsRemediesAreOwed() {
        decide(Verdict.UPHELD, "300");

        assertThat(casework.complaint(open).status()).isEqualTo(Status.DECIDED);
        assertThat(states()).containsExactly("personalContact kept", "remedy next", "answer kept");
        assertThat(casework.count("remedy where done_at is null")).isEqualTo(1);
    }

    @Test
    void aDecisionAboveTheLimitWaitsForAYes() {
        decide(Verdict.UPHELD, "900");

        assertThat(casework.complaint(open).status()).isEqualTo(Status.OPEN);
        assertThat(casework.waitingFor(KARI.email())).containsExactly("approval");
        assertThat(acts.approve(settlement(), new Actor(ANNA.name(), "admin"))).isInstanceOf(Outcome.Refused.class);

        assertThat(acts.approve(settlement(), OWNER)).isInstanceOf(Outcome.Carried.class);
        assertThat(casework.complaint(open).status()).isEqualTo(Status.DECIDED);
        assertThat(casework.waitingFor(casework.complaint(open).from().email())).contains("decisionUpheld");
    }

    @Test
    void aDeclinedDecisionIsNotSentAndTheOwnerHearsWhy() {
        decide(Verdict.UPHELD, "900");

        assertThat(acts.decline(settlement(), OWNER, "Too much.")).isInstanceOf(Outcome.Carried.class);
        assertThat(acts.approve(settlement(), OWNER)).isInstanceOf(Outcome.Refused.class);
        assertThat(casework.waitingFor(ANNA.email())).contains("declined");
    }

    @Test
    void everythingThatStandsInTheWayOfClosingIsNamedAtOnce() {
        assertThat(acts.close(open.reference(), OWNER, "")).isInstanceOf(Outcome.Refused.class);
        decide(Verdict.UPHELD, "300");

        var refused = (Outcome.Refused) acts.close(open.reference(), OWNER, "");
        assertThat(refused.objections()).extracting(Outcome.Objection::field).containsExactly("remedies");
    }

    @Test
    void whenTheRemedyIsDoneItCanBeClosedAndTheCustomerIsTold() {
        decide(Verdict.UPHELD, "300");
        long remedy =
                casework.sql().sql("select id from remedy").query(Long.class).single();

        assertThat(acts.remedyDone(remedy, OWNER, "Paid.")).isInstanceOf(Outcome.Carried.class);
        assertThat(acts.close(open.reference(), OWNER, "")).isInstanceOf(Outcome.Carried.class);
        assertThat(casework.complaint(open).status()).isEqualTo(Status.CLOSED);
        assertThat(casework.waitingFor(casework.complaint(open).from().email())).contains("remedyDone", "closed");
    }

    @Test
    void whoWritesAfterTheAnswerIsToldOnceWhenAPersonGetsInTouch() {
        decide(Verdict.UPHELD, "300");
        writes("<1@mail.example>");
        writes("<2@mail.example>");

        assertThat(states())
                .containsExactly("personalContact kept", "personalContact next", "remedy later", "answer kept");
        assertThat(casework.waitingFor(casework.complaint(open).from().email())).containsOnlyOnce("messageReceived");
        assertThat(casework.complaint(open).status()).isEqualTo(Status.DECIDED);

        acts.update(open.reference(), OWNER, new News("It is on its way.", null, false, ""));
        assertThat(states()).doesNotContain("personalContact next");
    }

    @Test
    void whoWritesToAnOpenComplaintIsPromisedNothingNew() {
        writes("<1@mail.example>");

        assertThat(states()).containsExactly("personalContact next", "answer later");
        assertThat(casework.waitingFor(casework.complaint(open).from().email())).containsExactly("acknowledgement");
    }

    @Test
    void aReplyToAClosedComplaintOpensItAgainWithItsOwner() {
        decide(Verdict.REJECTED, "");
        acts.close(open.reference(), OWNER, "");

        var reply = writes("<again@mail.example>");

        assertThat(reply.reference()).isEqualTo(open.reference());
        assertThat(casework.complaint(open).status()).isEqualTo(Status.OPEN);
        assertThat(casework.complaint(open).nextPromise()).isNotNull();
        assertThat(casework.waitingFor(casework.complaint(open).from().email())).contains("reopened");
    }

    private Receipt writes(String messageId) {
        return casework.receive(aMail().withMessageId(messageId).answering(casework.acknowledgementOf(open)));
    }

    private void decide(Verdict verdict, String amount) {
        var remedies = amount.isEmpty()
                ? List.<Telling.Remedy>of()
                : List.of(new Telling.Remedy("goodwill", new BigDecimal(amount), "SEK", ""));
        assertThat(acts.decide(open.reference(), OWNER, new Answer(verdict, "For these reasons.", remedies, "")))
                .isInstanceOf(Outcome.Carried.class);
    }

    private long settlement() {
        return casework.sql()
                .sql("select max(id) from settlement")
                .query(Long.class)
                .single();
    }

    private List<String> states() {
        return casework.complaint(open).promises().stream()
                .map(ActingIT::inWords)
                .toList();
    }

    private static String inWords(GivenPromise given) {
        return given.kind().word() + " " + given.state().word();
    }
}
