package org.helhet.casework.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.helhet.casework.TestMail.aMail;
import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import java.util.NoSuchElementException;
import org.helhet.casework.CaseworkUnderTest;
import org.helhet.casework.Closing;
import org.helhet.casework.file.Timeline;
import org.helhet.testing.FixedRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BelongingIT {

    private final CaseworkUnderTest casework = CaseworkUnderTest.with(FixedRulebook.of(ANNA, KARI));
    private final Receipt first = casework.receive(aMail().from("eva@customer.example"));

    @AfterEach
    void close() {
        casework.close();
    }

    @Test
    void anAnswerToOurMailBelongsToItsComplaintWhoeverWritesIt() {
        var reply = casework.receive(aMail().from("eva@home.example").answering(casework.acknowledgementOf(first)));

        assertThat(reply.kind()).isEqualTo(ArrivalKind.MESSAGE);
        assertThat(reply.reference()).isEqualTo(first.reference());
        assertThat(casework.waitingFor(ANNA.email())).containsExactly("ownerNote", "messageNote");
    }

    @Test
    void theReferenceFromAKnownAddressBelongs() {
        var reply = casework.receive(
                aMail().from("EVA@customer.example").about("Re: [%s] My parcel".formatted(first.reference())));

        assertThat(reply.kind()).isEqualTo(ArrivalKind.MESSAGE);
        assertThat(casework.timeline(first)).endsWith("wroteAgain", "messageWritten");
    }

    @Test
    void aStrangerWhoQuotesAReferenceStartsALinkedComplaintOfTheirOwn() {
        var stranger = casework.receive(aMail().from("bo@stranger.example").about("[%s]".formatted(first.reference())));

        assertThat(stranger.kind()).isEqualTo(ArrivalKind.COMPLAINT);
        assertThat(stranger.reference()).isNotEqualTo(first.reference());
        assertThat(casework.timeline(stranger)).contains("linked");
    }

    @Test
    void theOwnersOwnAnswerIsNoContactOfTheCustomer() {
        casework.receive(aMail().from(ANNA.email()).answering(casework.acknowledgementOf(first)));

        assertThat(casework.waitingFor(ANNA.email())).containsExactly("ownerNote");
        assertThat(casework.get(Timeline.class).of(first.reference()).getLast().who())
                .isEqualTo("anna.berg");
    }

    @Test
    void anAnswerSoonAfterItWasClosedOpensItAgain() {
        var acknowledgement = casework.acknowledgementOf(first);
        Closing.close(casework.sql(), first.reference());
        var again = casework.receive(aMail().answering(acknowledgement));

        assertThat(again.reference()).isEqualTo(first.reference());
        assertThat(casework.timeline(first)).contains("reopened");
    }

    @Test
    void anAnswerLongAfterItWasClosedIsAComplaintOfItsOwn() {
        var acknowledgement = casework.acknowledgementOf(first);
        Closing.close(casework.sql(), first.reference());
        casework.sql()
                .sql("update complaint set closed_at = closed_at - interval '32 days'")
                .update();
        var again = casework.receive(aMail().answering(acknowledgement));

        assertThat(again.kind()).isEqualTo(ArrivalKind.COMPLAINT);
    }

    @Test
    void automaticMailThatBelongsToNoneIsKeptAndMakesNoComplaint() {
        var receipt = casework.receive(aMail().byAMachine());

        assertThat(receipt.kind()).isEqualTo(ArrivalKind.AUTOMATIC);
        assertThat(receipt.reference()).isEmpty();
        assertThat(casework.count("complaint")).isEqualTo(1);
    }

    @Test
    void automaticMailThatBelongsIsOnTheTimelineAndAnsweredByNobody() {
        casework.receive(aMail().byAMachine().answering(casework.acknowledgementOf(first)));

        assertThat(casework.timeline(first)).endsWith("automaticMail");
        assertThat(casework.count("outbox")).isEqualTo(2);
    }

    @Test
    void theOwnerIsToldThatAnAcknowledgementBounced() {
        var bounce = casework.receive(aMail().thatBounced().answering(casework.acknowledgementOf(first)));

        assertThat(bounce.kind()).isEqualTo(ArrivalKind.DELIVERY_FAILURE);
        assertThat(casework.timeline(first)).endsWith("deliveryFailed", "messageWritten");
    }

    @Test
    void aPersonMakesAutomaticMailAComplaintOnce() {
        var mail = aMail().byAMachine();
        var automatic = casework.receive(mail);
        casework.receive(mail.in("info@company.example"));
        var made = casework.casework().complaintAfterAll(automatic.arrival(), "kari.nordmann");

        assertThat(casework.complaint(made).owner().id()).isEqualTo(ANNA.id());
        assertThat(casework.timeline(made)).contains("messageNotWritten").endsWith("complaintAfterAll");
        assertThat(casework.casework().complaintAfterAll(automatic.arrival(), "kari.nordmann"))
                .isEqualTo(new Receipt(made.arrival(), made.kind(), made.reference(), made.statusToken(), true));
        assertThat(casework.receive(mail.in("third@company.example")).reference())
                .isEqualTo(made.reference());
    }

    @Test
    void nobodyMakesAComplaintOfAnArrivalThatIsNotThere() {
        assertThatThrownBy(() -> casework.casework().complaintAfterAll(4711, "kari.nordmann"))
                .isInstanceOf(NoSuchElementException.class);
    }
}
