package org.helhet.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One mailbox of ours that is pulled. It should be the engine's own: what is taken from it is moved away (IMAP) or deleted
 * (POP3), once it is safely written down.
 *
 * @param port 0 for the protocol's own
 * @param folder where mail is taken from; of IMAP
 * @param processedFolder where mail goes that was taken; of IMAP, made when it is not there
 * @param poll how long to wait between two looks
 */
public record Mailbox(
        Protocol protocol,
        String host,
        @DefaultValue("0") int port,
        String user,
        String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("Processed") String processedFolder,
        String address,
        @DefaultValue("PT10S") Duration poll) {

    public Mailbox {
        port = port == 0 ? protocol.port : port;
    }

    /** How the server is spoken to; those that end in S are encrypted from the first octet. */
    public enum Protocol {
        IMAP(143),
        IMAPS(993),
        POP3(110),
        POP3S(995);

        private final int port;

        Protocol(int port) {
            this.port = port;
        }

        boolean hasFolders() {
            return this == IMAP || this == IMAPS;
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "%s (%s %s:%d)".formatted(address, protocol, host, port);
    }
}
