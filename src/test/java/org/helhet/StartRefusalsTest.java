package org.helhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartRefusalsTest {

    private final StartRefusals refusals = new StartRefusals();

    @Test
    void whatWeRefuseIsToldInItsOwnWordsHoweverDeepItLies() {
        var refused = new DatabaseRefuses(
                new DatabaseSettings("jdbc:postgresql://db/helhet", "", ""), new SQLException("no such host"));

        var told = refusals.analyze(new IllegalStateException("bean", new RuntimeException("bean", refused)));

        assertThat(told.getDescription())
                .isEqualTo("The database jdbc:postgresql://db/helhet cannot be used: no such host");
        assertThat(told.getAction()).contains("HELHET_DATABASE_URL");
    }

    @Test
    void wrongSettingsStandOneToALine() {
        var wrong = new WrongSettings(List.of(
                new WrongSetting("helhet.smtp.host", "", "Write one."),
                new WrongSetting("server.port", "x", "Write a port.")));

        assertThat(refusals.analyze(wrong).getDescription()).isEqualTo("""
                        - helhet.smtp.host (HELHET_SMTP_HOST) is not set. Write one.
                        - server.port (SERVER_PORT) is "x". Write a port.""");
    }

    @Test
    void whatIsNotOursIsLeftToOthers() {
        assertThat(refusals.analyze(new IllegalStateException("something else")))
                .isNull();
    }
}
