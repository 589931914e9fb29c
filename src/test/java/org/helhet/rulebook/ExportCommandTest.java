package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    private static final Path RULES = Path.of("rules");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "nb"})
    void theWorkbookMakesTheSameRulebook(String language) throws IOException {
        OneWorkbook.beside(RULES, folder, Locale.of(language));

        assertThat(OneWorkbook.said(folder)).isEqualTo(OneWorkbook.said(RULES));
    }

    @Test
    void aWorkbookIsExportedAgainAsItIs() throws IOException {
        OneWorkbook.beside(RULES, folder, Locale.of("nb"));
        var again = Files.createDirectory(folder.resolve("again"));
        OneWorkbook.beside(folder, again, Locale.of("sv"));

        assertThat(OneWorkbook.said(again)).isEqualTo(OneWorkbook.said(RULES));
    }

    @Test
    void whatMayBeWrittenIsOfferedInTheReadersLanguage() throws IOException {
        OneWorkbook.beside(RULES, folder, Locale.of("sv"));
        try (var workbook =
                WorkbookFactory.create(folder.resolve("rulebook.xlsx").toFile())) {
            var sheet = workbook.getSheet("ägare");

            assertThat(sheet.getRow(0)).map(cell -> cell.getStringCellValue()).startsWith("Ämne", "Område", "Kundtyp");
            assertThat(sheet.getDataValidations()).hasSize(5);
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(workbook.getSheetVisibility(workbook.getNumberOfSheets() - 1)
                            .name())
                    .isEqualTo("HIDDEN");
        }
    }

    @Test
    void whatCannotBeReadIsToldAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("people.csv"), "\"");

        assertThat(export(folder)).isEqualTo(CheckCommand.BROKEN);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("people.csv", "ownership.csv");
        assertThat(folder.resolve("rulebook.xlsx")).doesNotExist();
    }

    @Test
    void withoutAFolderThereIsNothingToExport() {
        assertThat(export(folder.resolve("nowhere"))).isEqualTo(CheckCommand.UNREADABLE);
    }

    private int export(Path rules) {
        var printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        return ExportCommand.run(rules, folder.resolve("rulebook.xlsx"), Locale.ENGLISH, printed);
    }
}
