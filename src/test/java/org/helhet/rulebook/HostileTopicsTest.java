package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.topics.TopicSearch;
import org.helhet.rulebook.words.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words for customers' letters that were written to keep the program busy, and mails that were written to run something. */
class HostileTopicsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String LETTER = "aaaa ab abc lost parcel ".repeat(2_000);

    static Stream<String> endless() {
        return Stream.of(
                "/(a+)+$/",
                "/(a|aa)+$/ ".repeat(500),
                "*a* ".repeat(2_000),
                "?".repeat(2_000),
                "a* ".repeat(5_000),
                "aaaa~2 ".repeat(5_000),
                "\"a b c\"~2000000000",
                "\"a b c d e f g h i j\"~1000 ".repeat(500),
                "(".repeat(20_000) + "a" + ")".repeat(20_000),
                "+".repeat(20_000) + "a",
                "[a TO z] ".repeat(2_000),
                "a^99999999999999999999",
                "a".repeat(500_000));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void wordsThatWouldNeverEndAreToldOrTriedSoon(String words) {
        var table = "Topic;Severity;Words en\nmissing;high;\"%s\"\nunclear;normal;\n"
                .formatted(words.replace("\"", "\"\""));

        Assertions.assertTimeout(SOON, () -> tried(Sentences.with(FileNames.TOPICS, table)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#lambda}}{{> /etc/passwd}}{{/lambda}}",
                "${T(java.lang.Runtime).getRuntime().exec('id')}",
                "#{systemProperties}",
                "[[${@environment}]]",
                "{owner_name.class.classLoader}"
            })
    void codeInAMailStaysTextOrIsTold(String code) {
        var loaded = Sentences.with(
                "messages/en/acknowledgement.txt",
                "Subject: [{reference}] We have it\n\n{owner_name} {owner_email} {promise_due} {status_page} " + code);

        var told = loaded.findings().stream()
                .anyMatch(finding -> finding.place().file().endsWith("acknowledgement.txt"));
        var template = loaded.tables().template(Language.EN, "acknowledgement").orElseThrow();
        assertThat(told || template.body().contains(code)).isTrue();
    }

    private static void tried(RulebookFolder.Loaded loaded) {
        switch (loaded) {
            case RulebookFolder.Loaded.Sound sound ->
                new TopicSearch(sound.tables().topics()).topicsOf(LETTER, "en");
            case RulebookFolder.Loaded.Broken broken ->
                assertThat(broken.findings()).isNotEmpty();
        }
    }
}
