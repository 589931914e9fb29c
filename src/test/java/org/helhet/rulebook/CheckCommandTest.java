package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts can rely on: 0 fine, 1 something stops it, 2 there is no such folder. */
class CheckCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path empty;

    @Test
    void rulesThatCanBeUsedGiveZero() {
        assertThat(check(Path.of("rules"))).isZero();
    }

    @Test
    void rulesThatCannotBeUsedGiveOneAndEveryFinding() {
        assertThat(check(empty)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("people.csv", "ownership.csv", "promises.csv");
    }

    @Test
    void whatIsNoFolderGivesTwo() {
        assertThat(check(empty.resolve("nowhere"))).isEqualTo(2);
        assertThat(check(Path.of("pom.xml"))).isEqualTo(2);
    }

    private int check(Path folder) {
        var printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        return CheckCommand.run(folder, LocalDate.of(2026, 11, 23), Locale.ENGLISH, printed);
    }
}
