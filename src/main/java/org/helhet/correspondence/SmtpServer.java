package org.helhet.correspondence;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that takes our mail.
 *
 * @param port 0 for the usual one of the security
 * @param user empty when the server asks for none
 * @param security null for STARTTLS, or for nothing towards a server on this very machine
 * @param from the address our mail comes from and is answered to
 */
public record SmtpServer(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @Nullable Security security,
        @DefaultValue("") String from) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    public SmtpServer {
        security = security == null ? suiting(host) : security;
        port = port == 0 ? security.port : port;
    }

    public SmtpServer withFrom(String address) {
        return new SmtpServer(host, port, user, password, security, address);
    }

    /** What was set, or else what suits the host. */
    public Security protection() {
        return security == null ? suiting(host) : security;
    }

    private static Security suiting(String host) {
        return THIS_MACHINE.contains(host) ? Security.NONE : Security.STARTTLS;
    }

    /** How the connection is protected. */
    public enum Security {
        /** Not at all. */
        NONE(25),
        /** Begins in the clear and must turn to TLS before anything is said (RFC 3207). */
        STARTTLS(587),
        /** TLS from the first octet (RFC 8314). */
        TLS(465);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "%s:%d (%s)".formatted(host, port, security);
    }
}
