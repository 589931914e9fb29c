package org.helhet.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.helhet.casework.Arrival;
import org.helhet.casework.Attachment;
import org.helhet.casework.Content;
import org.helhet.casework.Said;
import org.helhet.casework.arrival.OriginalReader;
import org.helhet.complaint.Complainant;

/** Tells what kind of arrival a mail is. In doubt a person wrote it. */
class MailArrivals implements OriginalReader {

    private final MailReader reader;
    private final Set<String> ownAddresses;

    MailArrivals(MailReader reader, Set<String> ownAddresses) {
        this.reader = reader;
        this.ownAddresses = ownAddresses;
    }

    @Override
    public Arrival read(byte[] original) {
        ReadMail mail = reader.read(original);
        Content content = content(mail);
        if (mail.deliveryFailure()) {
            return new Arrival.DeliveryFailure(content);
        }
        if (mail.automatic()) {
            return new Arrival.Automatic(content);
        }
        if (saysNothing(mail)) {
            return new Arrival.Unreadable(content, mail.problem());
        }
        return new Arrival.FromCustomer(content, mayAnswer(mail));
    }

    private static boolean saysNothing(ReadMail mail) {
        return mail.subject().isBlank()
                && mail.text().isBlank()
                && mail.attachments().isEmpty();
    }

    private boolean mayAnswer(ReadMail mail) {
        return mail.mayBeAnswered() && !isOurs(mail.fromAddress()) && !isOurs(mail.replyTo());
    }

    private boolean isOurs(String address) {
        return ownAddresses.contains(address.toLowerCase(Locale.ROOT));
    }

    private static Content content(ReadMail mail) {
        return new Content(
                new Complainant(mail.fromName(), mail.fromAddress(), ""),
                mail.subject(),
                mail.text(),
                mail.newText(),
                mail.html(),
                mail.language(),
                attachments(mail),
                mail.messageId(),
                mail.references(),
                mail.contentHash(),
                Said.nothing(),
                mail.problem());
    }

    private static List<Attachment> attachments(ReadMail mail) {
        return mail.attachments().stream()
                .map(one -> new Attachment(one.name(), one.contentType(), one.size()))
                .toList();
    }
}
