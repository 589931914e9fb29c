package org.helhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.helhet.correspondence.SmtpServer;
import org.helhet.demo.DemoMailSettings;
import org.helhet.intake.Mailbox;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class MailSettingsTest {

    @Test
    void aMailboxMayStandInAFileAndItsPasswordInTheEnvironment() {
        var environment = SettingsCheckTest.variables(Map.of("HELHET_MAILBOXES_0_PASSWORD", "secret"));
        environment
                .getPropertySources()
                .addLast(file(Map.of(
                        "helhet.mailboxes[0].protocol", "imaps",
                        "helhet.mailboxes[0].host", "imap.example.com",
                        "helhet.mailboxes[0].user", "complaints",
                        "helhet.mailboxes[0].address", "complaints@example.com")));

        assertThat(MailSettings.from(environment).mailboxes())
                .containsExactly(new Mailbox(
                        Mailbox.Protocol.IMAPS,
                        "imap.example.com",
                        993,
                        "complaints",
                        "secret",
                        "INBOX",
                        "Processed",
                        "complaints@example.com",
                        Duration.ofSeconds(10)));
    }

    @Test
    void mailComesFromTheFirstMailboxUnlessSaidOtherwise() {
        var settings = from(Map.of());
        assertThat(settings.sender().from()).isEmpty();
        assertThat(settings.withDemo(new DemoMailSettings(3025, 3143)).sender().from())
                .isEqualTo("complaints@helhet.example");
        assertThat(from(Map.of("helhet.smtp.from", "us@example.com")).sender().from())
                .isEqualTo("us@example.com");
    }

    @Test
    void mailIsProtectedUnlessTheServerIsThisMachine() {
        assertThat(from(Map.of("helhet.smtp.host", "smtp.example.com")).smtp())
                .satisfies(smtp -> assertThat(smtp.protection()).isEqualTo(SmtpServer.Security.STARTTLS))
                .satisfies(smtp -> assertThat(smtp.port()).isEqualTo(587));
        assertThat(from(Map.of("helhet.smtp.host", "127.0.0.1")).smtp().protection())
                .isEqualTo(SmtpServer.Security.NONE);
        assertThat(from(Map.of("helhet.smtp.host", "localhost", "helhet.smtp.security", "tls"))
                        .smtp()
                        .port())
                .isEqualTo(465);
    }

    @Test
    void theDemoLeavesAServerForOutgoingMailThatWasSetAsItIs() {
        var settings = from(Map.of("helhet.smtp.host", "smtp.example.com"));

        assertThat(settings.withDemo(new DemoMailSettings(3025, 3143)).smtp()).isEqualTo(settings.smtp());
    }

    private static MailSettings from(Map<String, Object> properties) {
        StandardEnvironment environment = SettingsCheckTest.variables(Map.of());
        environment.getPropertySources().addLast(file(properties));
        return MailSettings.from(environment);
    }

    private static MapPropertySource file(Map<String, Object> properties) {
        return new MapPropertySource("file", properties);
    }
}
