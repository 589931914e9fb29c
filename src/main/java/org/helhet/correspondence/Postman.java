package org.helhet.correspondence;

import static java.util.Objects.requireNonNull;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Date;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.camel.Exchange;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.helhet.casework.Outbox;
import org.helhet.casework.OutgoingMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows what to do with a message before and after the mail server has seen it; several are on their way at a time. */
class Postman {

    private static final String MESSAGE = "helhetMessage";

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int AT_ONCE = 60;
    private static final Set<Integer> SIGN_IN = Set.of(530, 535);

    private final Outbox outbox;
    private final SmtpServer server;
    private final Clock clock;
    private final Queue<OutgoingMessage> takenByServer = new ConcurrentLinkedQueue<>();
    private volatile boolean serverIsAway;

    Postman(Outbox outbox, SmtpServer server, Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.clock = clock;
    }

    void collect(Exchange exchange) {
        serverIsAway = false;
        writeDownWhatWasTaken();
        exchange.getMessage().setBody(outbox.claim(AT_ONCE));
    }

    void write(Exchange exchange) throws MessagingException {
        OutgoingMessage message = requireNonNull(exchange.getMessage().getBody(OutgoingMessage.class));
        exchange.setProperty(MESSAGE, message);
        if (serverIsAway) {
            throw new MessagingException("The mail server " + server.host() + " does not answer.");
        }
        exchange.getMessage().setBody(OutgoingMime.of(message, server.from(), Date.from(clock.instant())));
    }

    void sent(Exchange exchange) {
        takenByServer.add(messageOf(exchange));
        writeDownWhatWasTaken();
    }

    /** While the database is away it is remembered here, so that nobody gets a message twice because of that. */
    private void writeDownWhatWasTaken() {
        for (var message = takenByServer.poll(); message != null; message = takenByServer.poll()) {
            writeDown(message);
        }
    }

    private void writeDown(OutgoingMessage message) {
        try {
            outbox.sent(message);
        } catch (RuntimeException notNow) {
            takenByServer.add(message);
            throw notNow;
        }
    }

    /** An address that is refused is that message's matter; of a server that does not answer no more is asked in this round. */
    void notSent(Exchange exchange) {
        var error = requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, MessagingException.class));
        String says = String.valueOf(error.getMessage()).strip();
        if (isRefusedForGood(error)
                || error instanceof AddressException
                        && isNoAddress(messageOf(exchange).to())) {
            outbox.refused(messageOf(exchange), says);
            return;
        }
        if (error instanceof MailConnectException || error instanceof AuthenticationFailedException) {
            serverIsAway = true;
            LOG.warn("No mail can be sent: {} It is tried again.", says);
        }
        outbox.failed(messageOf(exchange), says);
    }

    private static OutgoingMessage messageOf(Exchange exchange) {
        return requireNonNull(exchange.getProperty(MESSAGE, OutgoingMessage.class));
    }

    private static boolean isNoAddress(String address) {
        try {
            new InternetAddress(address).validate();
            return false;
        } catch (AddressException wrong) {
            return true;
        }
    }

    /** A reply code 5yz to the address or the message (RFC 5321, 4.2.1), and not to us: 530 and 535 ask that we sign in. */
    private static boolean isRefusedForGood(Exception error) {
        int code = switch (error) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
        return code >= 500 && !SIGN_IN.contains(code)
                || error instanceof MessagingException chain
                        && chain.getNextException() != null
                        && isRefusedForGood(chain.getNextException());
    }
}
