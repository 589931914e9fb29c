package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.helhet.decision.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What customers write who have turned to somebody else too, by the words as shipped. */
class WhoElseIsTurnedToTest {

    private final TopicSearch topics = new TopicSearch(Rules.tables().topics());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outside body | sv | Jag har anmält er till ARN.",
                "outside body | sv | Konsumentverket ska få höra om det här.",
                "outside body | nb | Jeg har klaget til Forbrukertilsynet.",
                "outside body | nb | Saken er sendt til Forbrukerklageutvalget.",
                "outside body | en | I have written to the consumer ombudsman.",
                "press        | sv | Nu går jag till tidningen med det här.",
                "press        | sv | Jag har kontaktat lokaltidningens redaktion, och en journalist ringer er.",
                "press        | nb | Jeg er journalist og skriver om dette.",
                "press        | nb | Nå ringer jeg avisen.",
                "press        | en | I will go to the press with this.",
            })
    void itIsUnderstood(String topic, String language, String text) {
        assertThat(topics.topicsOf(text, language)).extracting(Topic::name).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tidningen kom inte i dag heller.",
                "Min tidning ligger hos grannen varje morgon.",
                "Avisen min er våt hver dag.",
                "My newspaper was not delivered.",
                "Arne Holm har inte fått sitt paket.",
                "Der Paketbote hat auf die Klingel gedrückt.",
            })
    void aNewspaperThatDoesNotComeIsNotThePress(String text) {
        assertThat(topics.topicsOf(text, "")).noneMatch(Topic::isBeside);
    }

    @Test
    void aRowThatWaitsForATopicThatIsNotThereIsTold() throws Exception {
        var withoutPress = Files.readString(Path.of("rules", FileNames.TOPICS))
                .lines()
                .filter(line -> !line.startsWith("press;"))
                .collect(Collectors.joining("\n"));

        assertThat(Sentences.with(FileNames.TOPICS, withoutPress).findings())
                .filteredOn(finding -> finding.fault() == Fault.MOMENT_WITHOUT_TOPIC)
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().file()).isEqualTo(FileNames.ESCALATION));
    }
}
