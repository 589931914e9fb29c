package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.TestMail.aMail;
import static org.helhet.testing.FixedRulebook.ANNA;

import java.time.Duration;
import org.helhet.casework.arrival.Receipt;
import org.helhet.testing.FixedRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxIT {

    private final CaseworkUnderTest casework = CaseworkUnderTest.with(FixedRulebook.of(ANNA));
    private final Outbox outbox = casework.get(Outbox.class);
    private final Receipt receipt = casework.receive(aMail());

    @AfterEach
    void close() {
        casework.close();
    }

    @Test
    void aClaimedMessageIsNobodyElsesForAWhile() {
        assertThat(outbox.claim(10)).extracting(OutgoingMessage::attempts).containsExactly(1, 1);
        assertThat(outbox.claim(10)).isEmpty();

        casework.clock.advance(Duration.ofMinutes(6));
        assertThat(outbox.claim(10)).extracting(OutgoingMessage::attempts).containsExactly(2, 2);
    }

    @Test
    void aSentMessageIsDoneAndOnTheTimelineOnce() {
        var message = outbox.claim(1).getFirst();
        outbox.sent(message);
        outbox.sent(message);
        casework.clock.advance(Duration.ofDays(1));

        assertThat(outbox.claim(10)).hasSize(1).doesNotContain(message);
        assertThat(casework.timeline(receipt)).containsOnlyOnce("messageSent");
    }

    @Test
    void aFailedMessageIsTriedAgainLaterEachTimeAndForEver() {
        assertThat(waitedAfterFailing(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(waitedAfterFailing(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(waitedAfterFailing(9)).isEqualTo(Duration.ofMinutes(10));
        assertThat(waitedAfterFailing(1000)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void itsMessageIdIsTheSameAtEachAttempt() {
        var first = outbox.claim(1).getFirst();
        outbox.failed(first, "connection refused");
        casework.clock.advance(Duration.ofMinutes(1));

        assertThat(outbox.claim(10)).extracting(OutgoingMessage::messageId).contains(first.messageId());
    }

    @Test
    void theOwnerIsToldWhenTheCustomersServerRefuses() {
        outbox.refused(outbox.claim(1).getFirst(), "550 no such user");

        assertThat(casework.timeline(receipt)).endsWith("messageRefused", "messageWritten");
        assertThat(casework.waitingFor(ANNA.email())).containsExactly("ownerNote", "unreached");
    }

    @Test
    void aRefusedNoteToTheOwnerMakesNoOther() {
        outbox.refused(outbox.claim(2).getLast(), "550 no such user");

        assertThat(casework.timeline(receipt)).endsWith("messageRefused");
        assertThat(casework.count("outbox")).isEqualTo(2);
    }

    private Duration waitedAfterFailing(int attempts) {
        casework.sql()
                .sql("update outbox set due_at = now() - interval '1 year', attempts = ?")
                .param(attempts - 1)
                .update();
        outbox.failed(outbox.claim(1).getFirst(), "connection refused");
        var due = casework.sql()
                .sql("select max(due_at) from outbox where last_error <> ''")
                .query(java.time.OffsetDateTime.class)
                .single();
        return Duration.between(casework.clock.instant(), due.toInstant());
    }
}
