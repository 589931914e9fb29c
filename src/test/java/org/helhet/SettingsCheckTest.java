package org.helhet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsCheckTest {

    private static final Map<String, Object> A_MAILBOX = Map.of(
            "HELHET_MAILBOXES_0_PROTOCOL", "imaps",
            "HELHET_MAILBOXES_0_HOST", "imap.example.com",
            "HELHET_MAILBOXES_0_USER", "complaints",
            "HELHET_MAILBOXES_0_PASSWORD", "secret",
            "HELHET_MAILBOXES_0_ADDRESS", "complaints@example.com");

    @Test
    void productionNeedsAServerForOutgoingMailAndAnAddress() {
        assertThat(complaintsAbout(Map.of()))
                .satisfiesExactly(
                        host -> assertThat(host).startsWith("- helhet.smtp.host (HELHET_SMTP_HOST) is not set."),
                        from -> assertThat(from).startsWith("- helhet.smtp.from (HELHET_SMTP_FROM) is not set."));
    }

    @Test
    void theDemoNeedsNothing() {
        assertThatCode(() -> SettingsCheck.check(variables(Map.of("HELHET_DEMO", "true"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aMailboxGivesTheAddressThatMailComesFrom() {
        var variables = new HashMap<>(A_MAILBOX);
        variables.put("HELHET_SMTP_HOST", "smtp.example.com");

        assertThatCode(() -> SettingsCheck.check(variables(variables))).doesNotThrowAnyException();
    }

    @Test
    void everythingWrongIsSaidAtOnceWithWhatWasFound() {
        var variables = Map.<String, Object>of(
                "HELHET_DEMO", "true",
                "HELHET_TIME_ZONE", "Mars/Olympus",
                "HELHET_FORM_PER_MINUTE", "0",
                "SERVER_PORT", "70000",
                "HELHET_BASE_URL", "here",
                "HELHET_INTAKE_MAX_SIZE", "plenty",
                "HELHET_SMTP_SECURITY", "ssl",
                "HELHET_MAILBOXES_3_POLL", "often");

        assertThat(complaintsAbout(variables))
                .hasSize(12)
                .anySatisfy(line -> assertThat(line).startsWith("- server.port (SERVER_PORT) is \"70000\"."))
                .anySatisfy(line ->
                        assertThat(line).startsWith("- helhet.smtp.security (HELHET_SMTP_SECURITY) is \"ssl\"."))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("- helhet.mailboxes[3].host (HELHET_MAILBOXES_3_HOST) is not set."));
    }

    @Test
    void twoMailboxesWithOneAddressAreRefused() {
        var variables = new HashMap<>(A_MAILBOX);
        A_MAILBOX.forEach((name, value) -> variables.put(name.replace("_0_", "_1_"), value));
        variables.put("HELHET_SMTP_HOST", "smtp.example.com");

        assertThat(complaintsAbout(variables))
                .singleElement()
                .asString()
                .startsWith("- helhet.mailboxes[1].address")
                .contains("Another mailbox has this address.");
    }

    @Test
    void aPasswordIsNeverRepeated() {
        var variables = Map.<String, Object>of("HELHET_MAILBOXES_0_PASSWORD", "secret");

        assertThat(complaintsAbout(variables))
                .noneSatisfy(line -> assertThat(line).contains("secret"));
    }

    @Test
    void norIsAPasswordInAnAddress() {
        var variables =
                Map.<String, Object>of("HELHET_DATABASE_URL", "postgresql://helhet:secret@db/helhet?password=secret");

        assertThat(complaintsAbout(variables))
                .anySatisfy(line -> assertThat(line).contains("postgresql://db/helhet"))
                .noneSatisfy(line -> assertThat(line).contains("secret"));
    }

    private static List<String> complaintsAbout(Map<String, Object> variables) {
        var wrong = catchThrowableOfType(WrongSettings.class, () -> SettingsCheck.check(variables(variables)));
        return wrong.getMessage().lines().toList();
    }

    static StandardEnvironment variables(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        return environment;
    }
}
