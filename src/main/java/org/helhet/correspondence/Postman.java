package org.helhet.correspondence;

import static java.util.Objects.requireNonNull;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.Date;
import org.apache.camel.Exchange;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.helhet.casework.Outbox;
import org.helhet.casework.OutgoingMessage;

/** Knows what to do with a message before and after the mail server has seen it. */
class Postman {

    private static final String MESSAGE = "helhetMessage";

    private static final int AT_ONCE = 200;

    private final Outbox outbox;
    private final SmtpServer server;
    private final Clock clock;

    Postman(Outbox outbox, SmtpServer server, Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.clock = clock;
    }

    void collect(Exchange exchange) {
        exchange.getMessage().setBody(outbox.claim(AT_ONCE));
    }

    void write(Exchange exchange) throws MessagingException {
        OutgoingMessage message = requireNonNull(exchange.getMessage().getBody(OutgoingMessage.class));
        exchange.setProperty(MESSAGE, message);
        exchange.getMessage().setBody(OutgoingMime.of(message, server.from(), Date.from(clock.instant())));
    }

    void sent(Exchange exchange) {
        outbox.sent(messageOf(exchange));
    }

    /** One address that is refused is that message's matter; a server that does not answer stops the whole round. */
    void notSent(Exchange exchange) throws MessagingException {
        var error = requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, MessagingException.class));
        if (isRefusedForGood(error)) {
            outbox.refused(messageOf(exchange), String.valueOf(error.getMessage()));
            return;
        }
        outbox.failed(messageOf(exchange), String.valueOf(error.getMessage()));
        throw error;
    }

    private static OutgoingMessage messageOf(Exchange exchange) {
        return requireNonNull(exchange.getProperty(MESSAGE, OutgoingMessage.class));
    }

    /** A reply code 5yz (RFC 5321, 4.2.1), or an address that no server could read. */
    private static boolean isRefusedForGood(Exception error) {
        int code = switch (error) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case AddressException unreadable -> 553;
            default -> 0;
        };
        return code >= 500
                || error instanceof MessagingException chain
                        && chain.getNextException() != null
                        && isRefusedForGood(chain.getNextException());
    }
}
