package org.helhet.correspondence;

/** Where outgoing mail is handed in, and the address it comes from and is answered to. */
public record SmtpServer(String host, int port, String user, String password, Security security, String from) {

    /** How the connection is protected. */
    public enum Security {
        /** Not at all: for a server on this very machine. */
        NONE(25),
        /** Begins in the clear and must turn to TLS before anything is said (RFC 3207). */
        STARTTLS(587),
        /** TLS from the first octet (RFC 8314). */
        TLS(465);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        public int port() {
            return port;
        }
    }

    @Override
    public String toString() {
        return "%s:%d (%s)".formatted(host, port, security);
    }
}
