package org.helhet.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.reading.NeedByReader.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus is need-by.csv: one text a row, with the date that must be read from it, or none. */
class NeedByReaderTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private final NeedByReader reader = new NeedByReader();

    @ParameterizedTest
    @MethodSource("corpus")
    void readsTheCustomersOwnDate(Row row) {
        var found = reader.read(row.text(), row.language(), row.receivedAt(), STOCKHOLM);

        assertThat(found).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void aRowReadInAnyLanguageDoesNotLoseItsDate(Row row) {
        var found = reader.read(row.text(), "", row.receivedAt(), STOCKHOLM);

        assertThat(found.map(Found::at)).isEqualTo(row.expected().map(Found::at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i ",
                "24/",
                "behöver i morgon innan ",
                "24.",
                "a.m.",
                "(((",
                "need by ",
                "\n",
                "\u0000",
                "1:",
                "Å\u030a"
            })
    void hostileTextIsReadInBoundedTime(String bait) {
        assertTimeout(Duration.ofSeconds(10), () -> reader.read(bait.repeat(200_000), "", NOON, STOCKHOLM));
    }

    @Test
    void onlyTheBeginningOfALongTextIsRead() {
        var farAway = "x ".repeat(NeedByReader.CHARACTERS_READ) + "Jag behöver det i morgon.";

        assertThat(reader.read(farAway, "sv", NOON, STOCKHOLM)).isEmpty();
    }

    @Test
    void quotedLinesAreNotTheCustomersWords() {
        assertThat(reader.read("Tack!\n> Jag behöver det i morgon", "sv", NOON, STOCKHOLM))
                .isEmpty();
    }

    @Test
    void tomorrowIsThatOfTheCustomersZone() {
        var lateInTheEvening = Instant.parse("2026-11-23T23:30:00Z");

        assertThat(reader.read("We need it tomorrow", "en", lateInTheEvening, STOCKHOLM))
                .contains(new Found(Instant.parse("2026-11-25T16:00:00Z"), "tomorrow"));
    }

    @Test
    void aDateBeyondTheEndOfTimeIsNone() {
        assertThat(reader.read("Vi behöver det 9999-12-31 eller 0000-00-00 eller 99/99/9999", "sv", NOON, STOCKHOLM))
                .isEmpty();
    }

    static Stream<Row> corpus() {
        var file = Objects.requireNonNull(NeedByReaderTest.class.getResourceAsStream("/reading/need-by.csv"));
        return new BufferedReader(new InputStreamReader(file, UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> Row.of(line.split(";", -1)));
    }

    record Row(String language, Instant receivedAt, String text, Optional<Found> expected) {

        static Row of(String[] cells) {
            var expected =
                    cells[3].isEmpty() ? Optional.<Found>empty() : Optional.of(new Found(local(cells[3]), cells[4]));
            return new Row(cells[0], local(cells[1]), cells[2].replace("\\n", "\n"), expected);
        }

        private static Instant local(String dateTime) {
            return LocalDateTime.parse(dateTime).atZone(STOCKHOLM).toInstant();
        }

        @Override
        public String toString() {
            return language + ": " + text;
        }
    }
}
