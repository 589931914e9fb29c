package org.helhet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandsTest {

    @Test
    void aCommandGivesItsExitCode() {
        assertThat(Commands.run("check", "no-such-folder")).hasValue(2);
    }

    @Test
    void whatIsNoCommandStartsTheServer() {
        assertThat(Commands.run()).isEmpty();
        assertThat(Commands.run("--server.port=8081")).isEmpty();
    }
}
