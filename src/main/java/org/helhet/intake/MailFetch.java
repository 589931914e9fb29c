package org.helhet.intake;

import static java.util.Objects.requireNonNull;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.apache.camel.Exchange;
import org.apache.camel.component.mail.MailConsumer;
import org.apache.camel.component.mail.MailMessage;
import org.apache.camel.support.DefaultMessage;
import org.helhet.casework.Original;
import org.helhet.complaint.Channel;

/**
 * Takes a mail out of its mailbox as bytes and reads nothing of it. The exchange's message is replaced by a plain one,
 * since Camel's own would parse headers when the mail is marked, and a broken header would then bring the mail back for ever.
 */
class MailFetch {

    private final Mailbox mailbox;
    private final long maxSize;
    private final Clock clock;

    MailFetch(Mailbox mailbox, long maxSize, Clock clock) {
        this.mailbox = mailbox;
        this.maxSize = maxSize;
        this.clock = clock;
    }

    void toOriginal(Exchange exchange) throws MessagingException, IOException {
        Message mail = requireNonNull(exchange.getIn(MailMessage.class)).getOriginalMessage();
        String uid = requireNonNull(exchange.getProperty(MailConsumer.MAIL_MESSAGE_UID, String.class));
        var plain = new DefaultMessage(exchange);
        plain.setBody(original(mail, uid));
        exchange.setIn(plain);
    }

    private Original original(Message mail, String uid) throws MessagingException, IOException {
        var bytes = new LimitedBytes(maxSize);
        mail.writeTo(bytes);
        return new Original(
                Channel.MAIL,
                mailbox.address(),
                ServerUid.uidValidity(uid),
                ServerUid.uid(uid),
                "",
                "message/rfc822",
                bytes.kept(),
                bytes.size(),
                receivedAt(mail));
    }

    /** When the server took the mail in, by our clock: the demo clock may run ahead of the mail server's, so its age is what counts. */
    private Instant receivedAt(Message mail) {
        Duration age = Duration.between(takenInByServer(mail), Instant.now());
        return clock.instant().minus(age.isNegative() ? Duration.ZERO : age).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant takenInByServer(Message mail) {
        try {
            Date date = mail.getReceivedDate();
            return date == null ? Instant.now() : date.toInstant();
        } catch (MessagingException envelopeIsBroken) {
            return Instant.now();
        }
    }
}
