package org.helhet.intake;

import java.time.Duration;

/** One mailbox of ours that is pulled; it should be the engine's own, for what is taken from it is moved away (IMAP) or deleted (POP3). */
public record Mailbox(
        Protocol protocol,
        String host,
        int port,
        String user,
        String password,
        String folder,
        String processedFolder,
        String address,
        Duration poll) {

    /** How the server is spoken to; the ones that end in S are encrypted from the first octet. */
    public enum Protocol {
        IMAP(143),
        IMAPS(993),
        POP3(110),
        POP3S(995);

        private final int port;

        Protocol(int port) {
            this.port = port;
        }

        public int port() {
            return port;
        }

        boolean hasFolders() {
            return this == IMAP || this == IMAPS;
        }
    }

    @Override
    public String toString() {
        return "%s (%s %s:%d)".formatted(address, protocol, host, port);
    }
}
