package org.helhet.casework;

import java.util.List;
import org.springframework.stereotype.Repository;

/** How each mailbox is doing. */
@Repository
public class Mailboxes {

    /** By name; every mailbox that was ever looked into. */
    public List<MailboxFigures> figures() {
        throw new UnsupportedOperationException();
    }

    /** The mailbox was looked into and all that lay there was taken. */
    public void succeeded(String mailbox) {
        throw new UnsupportedOperationException(mailbox);
    }

    /** The mailbox could not be looked into, or a mail there could not be taken. */
    public void failed(String mailbox, String error) {
        throw new UnsupportedOperationException(mailbox + error);
    }
}
