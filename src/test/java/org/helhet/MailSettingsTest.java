package org.helhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.helhet.demo.DemoMailSettings;
import org.helhet.intake.Mailbox;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class MailSettingsTest {

    private static final DemoMailSettings DEMO = new DemoMailSettings(3025, 3143);

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
                .singleElement()
                .returns("secret", Mailbox::password)
                .returns("imap.example.com", Mailbox::host)
                .returns(993, Mailbox::port)
                .returns("INBOX", Mailbox::folder);
    }

    @Test
    void mailComesFromTheFirstMailboxUnlessSaidOtherwise() {
        assertThat(from(Map.of()).withDemo(DEMO).sender().from()).isEqualTo("complaints@helhet.example");
        assertThat(from(Map.of("helhet.smtp.from", "us@example.com")).sender().from())
                .isEqualTo("us@example.com");
    }

    @Test
    void mailIsProtectedUnlessTheServerIsThisMachine() {
        assertThat(from(Map.of("helhet.smtp.host", "smtp.example.com")).smtp().port())
                .isEqualTo(587);
        assertThat(from(Map.of("helhet.smtp.host", "127.0.0.1")).smtp().port()).isEqualTo(25);
        assertThat(from(Map.of("helhet.smtp.host", "localhost", "helhet.smtp.security", "tls"))
                        .smtp()
                        .port())
                .isEqualTo(465);
    }

    @Test
    void theDemoLeavesAServerForOutgoingMailThatWasSetAsItIs() {
        var settings = from(Map.of("helhet.smtp.host", "smtp.example.com"));

        assertThat(settings.withDemo(DEMO).smtp()).isEqualTo(settings.smtp());
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
