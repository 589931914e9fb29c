package org.helhet.intake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.helhet.casework.Arrival;
import org.helhet.casework.Content;
import org.helhet.casework.Original;
import org.helhet.casework.arrival.Casework;
import org.helhet.casework.arrival.OriginalReader;
import org.helhet.casework.arrival.Receipt;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Hands a mail to casework. A mail that fails again and again for a reason of its own is taken unread, so that somebody owns it. */
class MailIntake {

    private static final int PATIENCE = 3;

    private final Casework casework;
    private final OriginalReader reader;
    private final DoneMail done;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    MailIntake(Casework casework, OriginalReader reader, DoneMail done) {
        this.casework = casework;
        this.reader = reader;
        this.done = done;
    }

    Receipt receive(Original mail) {
        String key = mail.mailbox() + "/" + mail.uidValidity() + "/" + mail.uid();
        try {
            Receipt receipt =
                    casework.receive(mail, failures.getOrDefault(key, 0) < PATIENCE ? reader : MailIntake::unread);
            failures.remove(key);
            markDone(mail);
            return receipt;
        } catch (DataAccessResourceFailureException
                | TransientDataAccessException
                | CannotCreateTransactionException databaseIsAway) {
            throw databaseIsAway;
        } catch (RuntimeException ofTheMailsOwn) {
            failures.merge(key, 1, Integer::sum);
            throw ofTheMailsOwn;
        }
    }

    /** Only IMAP numbers its mails; from a POP3 mailbox Camel deletes each by itself. */
    private void markDone(Original mail) {
        if (!mail.uidValidity().isEmpty()) {
            done.add(mail.uid());
        }
    }

    private static Arrival unread(byte[] mail) {
        return new Arrival.Unreadable(
                Content.nothing(),
                "This mail of %d octets could not be taken in as it is; see the original.".formatted(mail.length));
    }
}
