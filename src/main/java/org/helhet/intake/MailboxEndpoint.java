package org.helhet.intake;

import jakarta.mail.PasswordAuthentication;
import java.util.Locale;
import org.apache.camel.CamelContext;
import org.apache.camel.component.mail.MailAuthenticator;
import org.apache.camel.component.mail.MailEndpoint;

/** Camel's end of a mailbox: nothing of a mail is parsed by it, read or unread mail counts alike, and what is done is moved away. */
final class MailboxEndpoint {

    private static final int AT_ONCE = 500;
    private static final int CONNECT_MILLIS = 20_000;
    private static final String ANSWER_MILLIS = "60000";
    private static final String PIECE_OCTETS = "1048576";

    private MailboxEndpoint() {}

    /** The mailbox's address in the URI keeps two mailboxes on one server apart; user and password are never in it. */
    static MailEndpoint of(Mailbox mailbox, MailboxWatch watch, DoneMail done, CamelContext camel) {
        String scheme = mailbox.protocol().name().toLowerCase(Locale.ROOT);
        var endpoint = camel.getEndpoint(
                "%s://%s:%d?mapMailMessage=false&mail.helhet.mailbox=%s"
                        .formatted(scheme, mailbox.host(), mailbox.port(), mailbox.address()),
                MailEndpoint.class);
        endpoint.setMailUidGenerator(new ServerUid());
        endpoint.setMaxMessagesPerPoll(AT_ONCE);
        endpoint.setDelay(mailbox.poll().toMillis());
        endpoint.setPollStrategy(watch);
        endpoint.setExceptionHandler(watch);
        endpoint.setGreedy(true);
        if (mailbox.protocol().hasFolders()) {
            endpoint.setPostProcessAction(done);
        }
        configure(endpoint, scheme, mailbox);
        return endpoint;
    }

    private static void configure(MailEndpoint endpoint, String scheme, Mailbox mailbox) {
        var mail = endpoint.getConfiguration();
        mail.setFolderName(mailbox.folder());
        mail.setAuthenticator(authenticator(mailbox));
        mail.setUnseen(false);
        mail.setPeek(true);
        mail.setConnectionTimeout(CONNECT_MILLIS);
        mail.getAdditionalJavaMailProperties().setProperty("mail." + scheme + ".timeout", ANSWER_MILLIS);
        mail.getAdditionalJavaMailProperties().setProperty("mail." + scheme + ".fetchsize", PIECE_OCTETS);
        mail.getAdditionalJavaMailProperties().setProperty("mail." + scheme + ".ssl.checkserveridentity", "true");
        mail.setDelete(!mailbox.protocol().hasFolders());
    }

    private static MailAuthenticator authenticator(Mailbox mailbox) {
        return new MailAuthenticator() {
            @Override
            public PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(mailbox.user(), mailbox.password());
            }
        };
    }
}
