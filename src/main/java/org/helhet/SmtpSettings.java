package org.helhet;

import java.util.Set;
import org.helhet.demo.DemoMailSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that takes our mail.
 *
 * @param port 0 for the usual one of the security
 * @param security null for what suits the host; see {@link #protection()}
 * @param from empty for the address of the first mailbox
 */
public record SmtpSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @Nullable Security security,
        @DefaultValue("") String from) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    public SmtpSettings {
        port = port == 0 ? protection(security, host).port : port;
    }

    static SmtpSettings ofDemo(DemoMailSettings demo) {
        return new SmtpSettings(
                DemoMailSettings.HOST, demo.smtpPort(), "", "", Security.NONE, DemoMailSettings.ADDRESS);
    }

    /** What was set; else STARTTLS, but nothing towards a server on this very machine. */
    public Security protection() {
        return protection(security, host);
    }

    private static Security protection(@Nullable Security security, String host) {
        if (security != null) {
            return security;
        }
        return THIS_MACHINE.contains(host) ? Security.NONE : Security.STARTTLS;
    }

    /** How the connection is protected. */
    public enum Security {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }
}
