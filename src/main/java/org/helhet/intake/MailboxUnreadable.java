package org.helhet.intake;

import jakarta.mail.MessagingException;

/** The mail server did not say what it was asked; the next poll asks again. */
class MailboxUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailboxUnreadable(String host, MessagingException cause) {
        super(
                "The mail server %s did not answer: %s. Nothing is lost: the mailbox is read again at the next poll."
                        .formatted(host, cause.getMessage()),
                cause);
    }
}
