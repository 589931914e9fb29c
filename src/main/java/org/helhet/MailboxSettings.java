package org.helhet;

import java.time.Duration;
import org.helhet.demo.DemoMailSettings;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One mailbox to pull.
 *
 * @param port 0 for the protocol's own
 * @param folder of IMAP
 */
public record MailboxSettings(
        Protocol protocol,
        String host,
        @DefaultValue("0") int port,
        String user,
        String password,
        @DefaultValue("INBOX") String folder,
        String address,
        @DefaultValue("PT10S") Duration poll) {

    public MailboxSettings {
        port = port == 0 ? protocol.port : port;
    }

    static MailboxSettings ofDemo(DemoMailSettings demo) {
        return new MailboxSettings(
                Protocol.IMAP,
                DemoMailSettings.HOST,
                demo.imapPort(),
                DemoMailSettings.ADDRESS,
                DemoMailSettings.ADDRESS,
                "INBOX",
                DemoMailSettings.ADDRESS,
                Duration.ofSeconds(1));
    }

    /** How the server is spoken to. */
    public enum Protocol {
        IMAP(143),
        IMAPS(993),
        POP3(110),
        POP3S(995);

        private final int port;

        Protocol(int port) {
            this.port = port;
        }
    }
}
