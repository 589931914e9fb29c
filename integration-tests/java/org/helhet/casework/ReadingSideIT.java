package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.TestMail.aMail;
import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import java.time.Duration;
import java.util.List;
import org.helhet.casework.arrival.ArrivalEntry;
import org.helhet.casework.arrival.ArrivalFilter;
import org.helhet.casework.arrival.ArrivalKind;
import org.helhet.casework.arrival.ArrivalLedger;
import org.helhet.casework.arrival.MailboxFigures;
import org.helhet.casework.arrival.Mailboxes;
import org.helhet.casework.arrival.Receipt;
import org.helhet.casework.file.Complaint;
import org.helhet.casework.file.ComplaintFile;
import org.helhet.casework.file.ComplaintFilter;
import org.helhet.testing.FixedRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingSideIT {

    private final CaseworkUnderTest casework = CaseworkUnderTest.with(FixedRulebook.of(ANNA, KARI));
    private final ComplaintFile file = casework.get(ComplaintFile.class);
    private final ArrivalLedger ledger = casework.get(ArrivalLedger.class);
    private final TestMail cards = aMail().about("My cards").withMessageId("<cards@x>");
    private final Receipt first = casework.receive(cards);
    private final Receipt second = casework.receive(aMail().about("My parcel").from("bo@else.example"));

    @AfterEach
    void close() {
        casework.close();
    }

    @Test
    void theStatusPagesTokenOpensItsComplaintAndNoOtherDoes() {
        assertThat(file.byToken(first.statusToken()).orElseThrow().reference()).isEqualTo(first.reference());
        assertThat(file.byToken(first.reference())).isEmpty();
        assertThat(file.one("H-0000-00")).isEmpty();
    }

    @Test
    void theListShowsTheNewestFirstPageByPage() {
        var page = file.list(ComplaintFilter.all(), 1, 1);

        assertThat(page.items()).extracting(Complaint::reference).containsExactly(first.reference());
        assertThat(page.total()).isEqualTo(2);
        assertThat(file.list(ComplaintFilter.all(), 7, 50)).isEqualTo(new Page<>(List.of(), 7, 50, 2));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "open, anna.berg, late, '', '',     2",
                "closed, '', '', '', '',            0",
                "'', kari.nordmann, '', '', '',     0",
                "'', '', damaged, '', '',           0",
                "'', '', '', <cards@x>, '',         1",
                "'', '', '', '', 'MY CARDS',        1",
                "'', '', '', '', 'bo@else.example', 1",
                "'', '', '', '', '100%',            0"
            })
    void theListIsFiltered(String status, String owner, String topic, String messageId, String q, int found) {
        var filter = new ComplaintFilter(status, owner, topic, messageId, "", q, false);

        assertThat(file.list(filter, 0, 50).items()).hasSize(found);
    }

    @Test
    void aLaterMailFindsItsComplaintByItsBytes() {
        var reply = aMail().about("[%s]".formatted(first.reference())).saying("Still waiting.");
        casework.receive(reply);
        var filter = new ComplaintFilter("", "", "", "", Text.sha256(reply.bytes()), "", false);

        assertThat(file.list(filter, 0, 50).items())
                .extracting(Complaint::reference)
                .containsExactly(first.reference());
    }

    @Test
    void overdueIsWhoseNextPromiseIsPastItsTime() {
        var overdue = new ComplaintFilter("", "", "", "", "", "", true);
        assertThat(file.list(overdue, 0, 50).total()).isZero();

        casework.clock.advance(Duration.ofHours(2));
        assertThat(file.list(overdue, 0, 50).total()).isEqualTo(2);
    }

    @Test
    void theLedgerHasEveryArrivalInItsOrder() {
        casework.receive(cards.in("info@company.example"));

        assertThat(ledger.list(ArrivalFilter.all(), 0, 50).items())
                .extracting(ArrivalEntry::kind)
                .containsExactly(ArrivalKind.COMPLAINT, ArrivalKind.COMPLAINT, ArrivalKind.SEEN_BEFORE);
        assertThat(ledger.list(new ArrivalFilter("", "<cards@x>", "", "", null), 0, 50)
                        .items())
                .extracting(ArrivalEntry::complaint)
                .containsExactly(first.reference(), first.reference());
    }

    @Test
    void theLedgerKnowsWhatCameSinceAndWhatKindItIs() {
        casework.clock.advance(Duration.ofMinutes(1));
        casework.receive(aMail().byAMachine());

        assertThat(ledger.list(new ArrivalFilter("", "", "", "", casework.clock.instant()), 0, 50)
                        .total())
                .isEqualTo(1);
        assertThat(ledger.list(new ArrivalFilter("", "", "", "automatic", null), 0, 50)
                        .items())
                .extracting(ArrivalEntry::complaint)
                .containsExactly("");
    }

    @Test
    void oneArrivalShowsWhatWasReadFromIt() {
        var reading = ledger.one(first.arrival()).orElseThrow();

        assertThat(reading.subject()).isEqualTo("My cards");
        assertThat(reading.attachments()).containsExactly(new Attachment("photo.jpg", "image/jpeg", 3));
        assertThat(reading.entry().sha256()).isEqualTo(Text.sha256(cards.bytes()));
        assertThat(ledger.one(4711)).isEmpty();
    }

    @Test
    void aMailboxShowsWhatItBroughtAndHowItIsDoing() {
        var mailboxes = casework.get(Mailboxes.class);
        mailboxes.succeeded(cards.mailbox());
        mailboxes.failed(cards.mailbox(), "connection refused");
        casework.receive(cards.fetchedAgainAs("4711"));

        var now = casework.clock.instant();
        assertThat(mailboxes.figures())
                .containsExactly(new MailboxFigures(cards.mailbox(), 3, 2, 1, 0, 0, now, now, "connection refused"));
    }
}
