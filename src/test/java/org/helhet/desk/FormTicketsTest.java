package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FormTicketsTest {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final FormTickets tickets = new FormTickets();
    private final FormTicket ticket = FormTickets.fresh(NINE);

    @Test
    void aTicketIsReadAsItWasWritten() {
        assertThat(tickets.read(tickets.write(ticket))).isEqualTo(ticket);
    }

    @Test
    void aTicketIsUsableFromItsTimeOn() {
        assertThat(ticket.isUsableAt(NINE.minusMillis(1))).isFalse();
        assertThat(ticket.isUsableAt(NINE)).isTrue();
    }

    @Test
    void aTicketFromBeforeARestartKeepsItsIdAndIsNotUsable() {
        var fromBefore = new FormTickets().write(ticket);

        assertThat(tickets.read(fromBefore).id()).isEqualTo(ticket.id());
        assertThat(tickets.read(fromBefore).isUsableAt(NINE.plusSeconds(3600))).isFalse();
    }

    @Test
    void whatIsNoTicketIsAFreshOneThatIsNotUsable() {
        assertThat(tickets.read("").id()).hasSize(36);
        assertThat(tickets.read("' or 1=1").isUsableAt(NINE)).isFalse();
    }
}
