package org.helhet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandsTest {

    @Test
    void aCommandGivesItsExitCode() {
        assertThat(Commands.run("check", "no-such-folder")).hasValue(2);
    }

    @Test
    void helpListsTheCommands() {
        assertThat(Commands.run("--help")).hasValue(0);
        assertThat(Commands.run("help")).hasValue(0);
    }

    @Test
    void aCommandThatIsNotUnderstoodGivesTwo() {
        assertThat(Commands.run("what-if")).hasValue(2);
        assertThat(Commands.run("what-if", "rules", "--days", "many")).hasValue(2);
        assertThat(Commands.run("explain")).hasValue(2);
    }

    @Test
    void whatIsNoCommandStartsTheServer() {
        assertThat(Commands.run()).isEmpty();
        assertThat(Commands.run("--server.port=8081")).isEmpty();
    }
}
