package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.helhet.rulebook.rows.FileNames;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody could write into the rules to make the program do something: it stays text, or is told of, and soon. */
class HostileRulesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    static Stream<String> codes() {
        var made = folder.resolve("made").toString();
        return Stream.of(
                "T(java.lang.Runtime).getRuntime().exec('touch " + made + "')",
                "#{T(java.nio.file.Files).createFile(T(java.nio.file.Path).of('" + made + "'))}",
                "${java:runtime} ${file:UTF-8:/etc/passwd} ${bean:x?method=exec}",
                "${jndi:ldap://127.0.0.1:1/a}",
                "eval(new java.io.File(\"" + made + "\").createNewFile())",
                "with(x){ java.lang.Runtime.getRuntime().exec(\"touch " + made + "\") }",
                "\" ); java.lang.Runtime.getRuntime().exec(\"touch " + made + "\"); end rule \"x\" when then",
                "{{#lambda}}{{> /etc/passwd}}{{/lambda}}",
                "th:text=\"${T(java.lang.Runtime).getRuntime().exec('touch " + made + "')}\"",
                "=cmd|'/c touch " + made + "'!A0",
                "<!ENTITY x SYSTEM \"file:///etc/passwd\">");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void codeInASentenceIsNeverRun(String code) {
        var loaded = within(() -> Sentences.loaded(
                code,
                "If " + code + ", then the owner is Kari Nes, because x. Until 2027-01-01.",
                "If the area is Oslo, then " + code + ", because x. Until 2027-01-01.",
                "If the area is Oslo, then call in Kari Nes, because " + code + ". Until 2027-01-01."));

        assertThat(loaded.findings()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(Files.exists(folder.resolve("made"))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void codeInTheLadderIsNeverRun(String code) {
        var quoted = code.replace("\"", "\"\"");
        var loaded = within(() -> Sentences.with(
                FileNames.ESCALATION,
                "Step;When;Condition;To;Why\n1;\"%1$s\";;team lead;\n2;promise missed;\"%1$s\";\"%1$s\";\"%1$s\"\n"
                        .formatted(quoted)));

        assertThat(loaded).isInstanceOf(RulebookFolder.Loaded.Broken.class);
        assertThat(Files.exists(folder.resolve("made"))).isFalse();
    }

    static Stream<String> bombs() {
        return Stream.of(
                "and ".repeat(250_000),
                "If " + "the area is Oslo and ".repeat(50_000) + "then the owner is Kari Nes",
                "x" + " ".repeat(1_000_000) + "x",
                "If " + "så ".repeat(500) + "because ".repeat(500) + "until",
                "x".repeat(1_000_000),
                "If " + "a,".repeat(300) + " then ".repeat(50) + " because ".repeat(50));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void whatIsEndlessIsReadSoon(String bomb) {
        assertThat(within(() -> Sentences.loaded(bomb))).isInstanceOf(RulebookFolder.Loaded.Broken.class);
        assertThat(within(() -> Sentences.with(
                        FileNames.ESCALATION,
                        "Step;When;Condition;To;Why\n1;" + bomb + ";;team lead;\n2;promise missed;" + bomb
                                + ";Eva Holm;\n")))
                .isInstanceOf(RulebookFolder.Loaded.Broken.class);
    }

    @Test
    void aSentenceWithLettersChangedIsUnderstoodOrTold() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var sentence =
                "Om kunden har skrivit minst 3 gånger och ämnet är försenat så är ägaren Kari Nes, därför att det brådskar. Till och med 2027-12-31.";
        for (int i = 0; i < 25; i++) {
            var changed = new StringBuilder(sentence);
            for (int change = 0; change < 1 + random.nextInt(4); change++) {
                changed.setCharAt(random.nextInt(changed.length()), (char) (32 + random.nextInt(300)));
            }
            assertThatCode(() -> understoodOrTold(changed.toString()))
                    .as("seed %d: %s", seed, changed)
                    .doesNotThrowAnyException();
        }
    }

    private static void understoodOrTold(String sentence) {
        var loaded = Sentences.loaded(sentence);
        boolean told = loaded.findings().stream()
                .anyMatch(finding -> finding.place().file().equals(FileNames.EXCEPTIONS));
        boolean understood = loaded instanceof RulebookFolder.Loaded.Sound sound
                && sound.tables().exceptions().size() == 1;
        assertThat(told || understood || sentence.startsWith("#")).as(sentence).isTrue();
    }

    private static RulebookFolder.Loaded within(Supplier<RulebookFolder.Loaded> check) {
        return Assertions.assertTimeout(SOON, check::get);
    }
}
