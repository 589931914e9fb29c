package org.helhet.intake;

import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.helhet.casework.Mailboxes;
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

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        troubled = false;
        done.begin();
        return true;
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
