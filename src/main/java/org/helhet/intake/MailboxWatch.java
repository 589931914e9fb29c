package org.helhet.intake;

import static java.util.Objects.requireNonNull;

import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.helhet.casework.arrival.Mailboxes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Keeps an eye on one mailbox: when it was last looked into, and what went wrong last. Never stops the polling. */
class MailboxWatch implements PollingConsumerPollStrategy, ExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxWatch.class);

    private final String mailbox;
    private final Mailboxes mailboxes;
    private final DoneMail done;
    private boolean troubled;

    MailboxWatch(Mailbox mailbox, Mailboxes mailboxes, DoneMail done) {
        this.mailbox = mailbox.address();
        this.mailboxes = mailboxes;
        this.done = done;
    }

    /** After a round with trouble one is left out: what cannot be taken or moved would else be tried again without a pause. */
    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        boolean pause = troubled;
        troubled = false;
        done.begin();
        return !pause;
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
        if (!troubled) {
            record(() -> mailboxes.succeeded(mailbox));
        }
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
        handleException(cause);
        return false;
    }

    /** Whatever the route could not do with a mail, which stays where it is. */
    void notTaken(Exchange exchange) {
        var error = requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class));
        handleException("A mail was not taken.", exchange, error);
    }

    @Override
    public void handleException(Throwable exception) {
        handleException("", null, exception);
    }

    @Override
    public void handleException(@Nullable String message, Throwable exception) {
        handleException(message, null, exception);
    }

    @Override
    public void handleException(@Nullable String message, @Nullable Exchange exchange, Throwable exception) {
        troubled = true;
        String error = exception.getClass().getSimpleName() + ": " + exception.getMessage();
        LOG.warn("Mailbox {}: {} {}. It is looked into again at the next poll.", mailbox, message, error);
        record(() -> mailboxes.failed(mailbox, error));
    }

    private void record(Runnable entry) {
        try {
            entry.run();
        } catch (DataAccessException databaseIsAway) {
            LOG.warn("Mailbox {}: its state could not be written down: {}", mailbox, databaseIsAway.getMessage());
        }
    }
}
