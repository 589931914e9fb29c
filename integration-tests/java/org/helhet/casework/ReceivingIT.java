package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.helhet.casework.TestMail.aMail;
import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import java.time.Duration;
import org.helhet.casework.arrival.ArrivalKind;
import org.helhet.casework.arrival.Receipt;
import org.helhet.casework.file.ComplaintFile;
import org.helhet.complaint.Promise;
import org.helhet.testing.FixedRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class ReceivingIT {

    private final CaseworkUnderTest casework = CaseworkUnderTest.with(FixedRulebook.of(ANNA, KARI));

    @AfterEach
    void close() {
        casework.close();
    }

    @Test
    void aMailBecomesAComplaintWithAnOwnerAndANextPromise() {
        var complaint = casework.complaint(casework.receive(aMail().about("My cards")));

        assertThat(complaint.owner().id()).isEqualTo(ANNA.id());
        assertThat(complaint.nextPromise().promise().kind()).isEqualTo(Promise.Kind.PERSONAL_CONTACT);
        assertThat(complaint.promises()).hasSize(2);
        assertThat(complaint.subject()).isEqualTo("My cards");
    }

    @Test
    void theTimelineTellsWhatHappenedInItsOrder() {
        var receipt = casework.receive(aMail());

        assertThat(casework.timeline(receipt))
                .containsExactly("received", "decided", "promised", "promised", "messageWritten", "messageWritten");
    }

    @Test
    void theOriginalIsKeptByteForByte() {
        var mail = aMail();
        var receipt = casework.receive(mail);

        assertThat(casework.get(ComplaintFile.class).original(receipt.reference()))
                .hasValueSatisfying(kept -> assertThat(kept.bytes()).isEqualTo(mail.bytes()));
    }

    @Test
    void theSameMailFoundAgainInItsMailboxWritesNothing() {
        var mail = aMail();
        var first = casework.receive(mail);
        var again = casework.receive(mail);

        assertThat(again)
                .isEqualTo(new Receipt(
                        first.arrival(), ArrivalKind.COMPLAINT, first.reference(), first.statusToken(), true));
        assertThat(casework.count("original")).isEqualTo(1);
    }

    @Test
    void theSameMailInAnotherMailboxIsInTheLedgerAndNoSecondComplaint() {
        var mail = aMail();
        var first = casework.receive(mail);
        var copy = casework.receive(mail.in("info@company.example"));

        assertThat(copy.kind()).isEqualTo(ArrivalKind.SEEN_BEFORE);
        assertThat(copy.reference()).isEqualTo(first.reference());
        assertThat(casework.count("arrival")).isEqualTo(2);
        assertThat(casework.count("complaint")).isEqualTo(1);
    }

    @Test
    void theSameMessageIdWithOtherContentIsAnotherComplaint() {
        var first = casework.receive(aMail().withMessageId("<1@fax>"));
        var other = casework.receive(aMail().withMessageId("<1@fax>").saying("Another matter."));

        assertThat(other.kind()).isEqualTo(ArrivalKind.COMPLAINT);
        assertThat(other.reference()).isNotEqualTo(first.reference());
    }

    @Test
    void mailsWithoutMessageIdAreNotTakenForOneAnother() {
        casework.receive(aMail().withMessageId(""));
        casework.receive(aMail().withMessageId(""));

        assertThat(casework.count("complaint")).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsAComplaintAllTheSame() {
        var receipt = casework.receive(aMail().thatCannotBeRead());

        assertThat(receipt.kind()).isEqualTo(ArrivalKind.UNREADABLE);
        assertThat(casework.complaint(receipt).owner().id()).isEqualTo(ANNA.id());
        assertThat(casework.complaint(receipt).problem()).contains("no boundary");
    }

    @Test
    void whatIsNestedTooDeepToReadIsAComplaintAllTheSame() {
        var receipt = casework.receive(aMail().nestedWithoutEnd());

        assertThat(casework.complaint(receipt).unreadable()).isTrue();
    }

    @Test
    void nulAndEndlessKeysAreKeptAsFarAsTheyCanBe() {
        var endless = "x".repeat(100_000);
        var receipt = casework.receive(
                aMail().about("a\0b\uD800").withMessageId("<" + endless + ">").from(endless + "@x.example"));

        assertThat(casework.complaint(receipt).subject()).isEqualTo("a\uFFFDb?");
        assertThat(casework.complaint(receipt).messageId()).hasSize(500);
    }

    @Test
    void whatWasCutAtTheLimitSaysSo() {
        var whole = aMail().original();
        var cut = new Original(
                whole.channel(), "", "", "", "", whole.contentType(), whole.bytes(), 1_000_000, whole.receivedAt());
        var receipt = casework.casework().receive(cut, aMail().reader());

        assertThat(casework.complaint(receipt).problem()).startsWith("It was 1000000 octets; the first ");
    }

    @Test
    void aTransactionThatFailsLeavesNothingAndTheMailIsTakenLater() {
        var mail = aMail();
        casework.get(RulebookInForce.class).becomes(FixedRulebook.of(FixedRulebook.person("nobody", "Not Ours", "en")));
        assertThatThrownBy(() -> casework.receive(mail)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(casework.count("original") + casework.count("arrival")).isZero();

        casework.casework().adopt(FixedRulebook.of(ANNA));
        assertThat(casework.receive(mail).seenBefore()).isFalse();
    }

    @Test
    void whoIsAwayOwnsNothingNew() {
        casework.sql()
                .sql(
                        "insert into absence (person_id, away_from, away_to) values ('anna.berg', '2026-11-20', '2026-11-30')")
                .update();

        assertThat(casework.complaint(casework.receive(aMail())).owner().id()).isEqualTo(KARI.id());
    }

    @Test
    void thirdContactCounts() {
        casework.receive(aMail());
        casework.clock.advance(Duration.ofHours(1));
        casework.receive(aMail());

        assertThat(casework.complaint(casework.receive(aMail())).severity().word())
                .isEqualTo("high");
    }
}
