package org.helhet.testing;

import java.util.List;

/** A mail server of the test's own on loopback: any user, the password {@link #PASSWORD}. */
public interface MailServer extends AutoCloseable {

    String PASSWORD = "secret";

    /** Dovecot where this machine has it, else the embedded one. */
    static MailServer start() {
        return Dovecot.isHere() ? Dovecot.start() : new EmbeddedMailServer();
    }

    int imapPort();

    int pop3Port();

    /** Lays mails into a user's INBOX. */
    void deliver(String user, List<byte[]> mails);

    /** How many mails lie in a folder of a user; {@code INBOX} or another's name. */
    long count(String user, String folder);

    /** The settings of a mailbox that is pulled. */
    default String[] mailbox(int number, String protocol, String user) {
        String name = "helhet.mailboxes[%d].".formatted(number);
        return new String[] {
            name + "protocol=" + protocol,
            name + "host=127.0.0.1",
            name + "port=" + (protocol.equals("imap") ? imapPort() : pop3Port()),
            name + "user=" + user,
            name + "password=" + PASSWORD,
            name + "address=" + user + "@nordpaket.example",
            name + "poll=PT0.5S"
        };
    }

    @Override
    void close();
}
