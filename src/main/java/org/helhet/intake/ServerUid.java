package org.helhet.intake;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import org.apache.camel.component.mail.DefaultMailUidGenerator;
import org.apache.camel.component.mail.MailEndpoint;
import org.apache.camel.component.mail.MailUidGenerator;
import org.eclipse.angus.mail.pop3.POP3Folder;

/**
 * Names a mail by what the server says of it: UIDVALIDITY and UID for IMAP (RFC 3501, 2.3.1.1), the UIDL for POP3 (RFC 1939).
 * Nothing that a sender writes counts, so no sender can make two mails look like one.
 */
class ServerUid implements MailUidGenerator {

    private final DefaultMailUidGenerator ofHeaders = new DefaultMailUidGenerator();

    @Override
    public String generateUuid(MailEndpoint endpoint, Message mail) {
        try {
            return uidOf(mail.getFolder(), mail);
        } catch (MessagingException e) {
            throw new MailboxUnreadable(endpoint.getConfiguration().getHost(), e);
        }
    }

    private String uidOf(Folder folder, Message mail) throws MessagingException {
        if (folder instanceof UIDFolder imap) {
            return imap.getUIDValidity() + "/" + imap.getUID(mail);
        }
        String uidl = folder instanceof POP3Folder pop3 ? pop3.getUID(mail) : null;
        return "/" + (uidl == null ? ofHeaders.generateMessageHash(mail) : uidl);
    }

    static String uidValidity(String generated) {
        return generated.substring(0, generated.indexOf('/'));
    }

    static String uid(String generated) {
        return generated.substring(generated.indexOf('/') + 1);
    }
}
