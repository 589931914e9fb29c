package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.TestMail.aMail;
import static org.helhet.testing.FixedRulebook.ANNA;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.helhet.testing.FixedRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnsweringIT {

    private static final String EVA = "eva@customer.example";

    private final CaseworkUnderTest casework = CaseworkUnderTest.with(FixedRulebook.of(ANNA));

    @AfterEach
    void close() {
        casework.close();
    }

    @Test
    void theCustomerIsAnsweredInHerThread() {
        var mail = aMail().from(EVA).withMessageId("<2@x>");
        var receipt = casework.receive(mail);
        var answer = casework.get(Outbox.class).claim(10).getFirst();

        assertThat(answer.to()).isEqualTo(EVA);
        assertThat(answer.inReplyTo()).isEqualTo("<2@x>");
        assertThat(answer.references()).containsExactly("<2@x>");
        assertThat(answer.subject()).contains("[" + receipt.reference() + "]");
        assertThat(answer.autoSubmitted()).isEqualTo("auto-replied");
    }

    @Test
    void theOwnerIsToldInHerLanguage() {
        casework.receive(aMail());
        var note = casework.get(Outbox.class).claim(10).getLast();

        assertThat(List.of(note.to(), note.language(), note.autoSubmitted()))
                .containsExactly(ANNA.email(), "sv", "auto-generated");
    }

    @Test
    void aSubjectWithLineBreaksAddsNoHeader() {
        casework.receive(aMail().about("Parcel\r\nBcc: everybody@company.example"));

        assertThat(casework.get(Outbox.class).claim(1).getFirst().subject())
                .endsWith("Parcel Bcc: everybody@company.example");
    }

    @Test
    void aThreadHoldsNothingButMessageIds() {
        casework.receive(aMail().withMessageId("<a b>\r\nBcc: x").answering("not one either"));

        assertThat(casework.get(Outbox.class).claim(1).getFirst().references()).isEmpty();
    }

    @Test
    void aListIsNotAnsweredAndTheTimelineSaysWhy() {
        var receipt = casework.receive(aMail().from(EVA).byAList());

        assertThat(casework.waitingFor(EVA)).isEmpty();
        assertThat(casework.told(receipt, "messageNotWritten"))
                .containsEntry("because", "It came by a list, from an address of our own, or wants no answer.");
    }

    @Test
    void whatIsNoAddressIsNotWrittenTo() {
        var receipt = casework.receive(aMail().from("undisclosed-recipients:;"));

        assertThat(casework.told(receipt, "messageNotWritten"))
                .containsEntry("because", "There is no mail address to write to.");
    }

    @Test
    void theSixthAnswerWithinADayCouldBeALoop() {
        var receipts = IntStream.range(0, 6)
                .mapToObj(number -> casework.receive(aMail().from(EVA)))
                .toList();

        assertThat(casework.waitingFor(EVA)).hasSize(5);
        assertThat(casework.told(receipts.getLast(), "messageNotWritten"))
                .hasEntrySatisfying(
                        "because", because -> assertThat(because.toString()).endsWith("more could be a loop."));
    }

    @Test
    void aDayLaterTheCustomerIsAnsweredAgain() {
        IntStream.range(0, 6).forEach(number -> casework.receive(aMail().from(EVA)));
        casework.clock.advance(Duration.ofHours(25));
        casework.receive(aMail().from(EVA.toUpperCase(java.util.Locale.ROOT)));

        assertThat(casework.count("outbox where kind = 'acknowledgement'")).isEqualTo(6);
    }
}
