package org.helhet.correspondence;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Properties;
import org.helhet.casework.OutgoingMessage;

/** The mail as it goes over the wire (RFC 5322): plain text in UTF-8, its own stable Message-ID, and the headers that keep machines quiet. */
class OutgoingMime extends MimeMessage {

    /** Made once: it looks for its providers in every jar. */
    private static final Session SESSION = Session.getInstance(new Properties());

    private final String messageId;

    private OutgoingMime(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMessage of(OutgoingMessage message, String from, Date date) throws MessagingException {
        var mime = new OutgoingMime(SESSION, message.messageId());
        mime.setFrom(named(from, message.fromName()));
        mime.setRecipient(RecipientType.TO, named(message.to(), message.toName()));
        mime.setReplyTo(new InternetAddress[] {new InternetAddress(from)});
        mime.setSubject(oneLine(message.subject()), "UTF-8");
        mime.setText(message.body(), "UTF-8");
        mime.setSentDate(date);
        mime.addThread(message);
        if (!message.autoSubmitted().isEmpty()) {
            mime.setHeader("Auto-Submitted", message.autoSubmitted());
            mime.setHeader("X-Auto-Response-Suppress", "All");
        }
        mime.saveChanges();
        return mime;
    }

    private void addThread(OutgoingMessage message) throws MessagingException {
        if (!message.inReplyTo().isEmpty()) {
            setHeader("In-Reply-To", oneLine(message.inReplyTo()));
            setHeader("References", oneLine(String.join(" ", message.references())));
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, oneLine(name), "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is not here", e);
        }
    }

    /** A line end in a header would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
