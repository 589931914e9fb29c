package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledCheckTest {

    private static final Path RULES = Path.of("rules");
    private static final Path BANK = Path.of("integration-tests/rulebooks/bank");
    private static final Path LETTERS = Path.of("integration-tests/topics/letters-to-lenders.csv");
    private static final Path MANY_LETTERS = Path.of("../shared/complaints/cfpb_product/dev.csv");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void theBanksRulesFindTheDeskOfMostLetters() {
        assertThat(check(BANK, LETTERS, Locale.ENGLISH)).isEqualTo(CheckCommand.SOUND);

        assertThat(accuracy()).isGreaterThan(0.7);
    }

    @Test
    void theBanksRulesFindTheDeskOfMostLettersOfALargerSet() {
        assumeTrue(Files.exists(MANY_LETTERS), "the larger set of letters is not on this machine");

        check(BANK, MANY_LETTERS, Locale.ENGLISH);

        assertThat(accuracy()).isGreaterThan(0.78);
    }

    @Test
    void everyLineFitsIntoAHundredColumnsButTheWordsOfAnError() {
        check(BANK, LETTERS, Locale.of("sv"));

        assertThat(said().lines().dropWhile(line -> !line.contains("Träffsäkerhet")))
                .allMatch(line -> line.length() <= 100)
                .anyMatch(line -> line.contains("<- limits.csv"));
    }

    @Test
    void anErrorTellsWhichQueryMatchedAndWhichWordWasMissing() throws IOException {
        var mistaken = "Chauffören var otrevlig och fakturan med momsen blev kvar;faktura\n";
        check(
                RULES,
                file("Text;Ämne\n" + mistaken + "Momsen är fel;faktura\nVart tog momsen vägen;faktura\n"),
                Locale.ENGLISH);

        assertThat(said())
                .contains("Row 2: expected invoice, found conduct")
                .contains("conduct by topics.csv, row 16")
                .contains("invoice by topics.csv")
                .contains("otrevlig");
    }

    @Test
    void aDeskIsMeasuredByWhoWouldOwnIt() throws IOException {
        check(RULES, file("Tekst;Gruppe\nDere kjørte nesten på et barn, livsfarlig;safety\n"), Locale.ENGLISH);

        assertThat(said()).contains("1 of 1 texts are right");
    }

    @Test
    void aLabelThatNothingIsCalledIsToldAndLeftOut() throws IOException {
        check(RULES, file("Text;Topic\nMy parcel is late;late\nHello;weather\n"), Locale.ENGLISH);

        assertThat(said())
                .contains("1 texts are left out")
                .contains("\"weather\"")
                .contains("1 of 1 texts are right");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ;", "UTF-16, ;", "windows-1252, ;", "UTF-8, ','", "UTF-8, '\t'"})
    void alphabetsAndSeparatorsAreFoundOut(String alphabet, String separator) throws IOException {
        var text = "Förväntat;Text;Språk\nförsenat;\"Paketet är \nförsenat; igen\";sv\n".replace(";", separator);
        var file = Files.write(folder.resolve("texts.csv"), text.getBytes(Charset.forName(alphabet)));

        check(RULES, file, Locale.ENGLISH);

        assertThat(said()).contains("1 of 1 texts are right");
    }

    @ParameterizedTest
    @CsvSource({"Text;Colour, 'no column \"Topic\"'", "Words;Topic, 'no column \"Text\"'"})
    void aFileWithoutTheColumnsIsToldWhatItLacks(String headings, String told) throws IOException {
        assertThat(check(RULES, file(headings + "\na;b\n"), Locale.ENGLISH)).isEqualTo(CheckCommand.UNREADABLE);
        assertThat(said()).contains(told);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(check(RULES, folder.resolve("none.csv"), Locale.of("nb"))).isEqualTo(CheckCommand.UNREADABLE);
        assertThat(said()).contains("kan ikke leses");
    }

    private int check(Path rules, Path labelled, Locale reader) {
        return CheckCommand.run(
                rules, labelled, TODAY, reader, new PrintStream(out, true, StandardCharsets.UTF_8), read -> {});
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("texts.csv"), text);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private double accuracy() {
        return Arrays.stream(said().split("\n"))
                .map(Pattern.compile("Accuracy (0\\.\\d+)")::matcher)
                .filter(matcher -> matcher.find())
                .mapToDouble(matcher -> Double.parseDouble(matcher.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
