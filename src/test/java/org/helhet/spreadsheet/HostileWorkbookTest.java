package org.helhet.spreadsheet;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.spreadsheet.Workbook.Refusal.DAMAGED;
import static org.helhet.spreadsheet.Workbook.Refusal.NO_WORKBOOK;
import static org.helhet.spreadsheet.Workbook.Refusal.OLD_OR_PROTECTED;
import static org.helhet.spreadsheet.Workbook.Refusal.TOO_BIG;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are made to read a file, to run a program, to fill the memory or to take for ever. */
@Timeout(value = 20, unit = SECONDS)
class HostileWorkbookTest {

    private static final String TEXT = "<row r='1'><c r='A1' t='inlineStr'><is><t>%s</t></is></c></row>";
    private static final byte[] BLANKS = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void noFileIsReadIntoACell() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "the password");
        var sheet = "<!DOCTYPE worksheet [<!ENTITY read SYSTEM '" + secret.toUri() + "'>]><worksheet><sheetData>"
                + TEXT.formatted("&read;") + "</sheetData></worksheet>";

        assertThat(read(RawWorkbook.ofRows("").with("xl/worksheets/sheet1.xml", sheet)))
                .isEqualTo(refused(DAMAGED));
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        var laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append(
                    "<!ENTITY l%d '%s'>".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        var texts = laughs + "]><sst><si><t>&l29;</t></si></sst>";

        assertThat(read(RawWorkbook.ofRows("").withTexts("").with("xl/sharedStrings.xml", texts)))
                .isEqualTo(refused(DAMAGED));
    }

    @Test
    void partsOutsideTheWorkbookAreNotFetched() {
        var outside = RawWorkbook.related("worksheet", "http://127.0.0.1:9/sheet.xml")
                .replace("/>", " TargetMode='External'/>");

        assertThat(read(RawWorkbook.ofRows("").with("xl/_rels/workbook.xml.rels", outside)))
                .isEqualTo(new Workbook.Read(List.of()));
    }

    @Test
    void aBombIsNotUnpacked() {
        var bomb = RawWorkbook.ofRows("").with("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(BLANKS);
            }
        });

        assertThat(read(bomb)).isEqualTo(refused(TOO_BIG));
    }

    @Test
    void aBombInOneCellIsNotUnpacked() {
        var bomb = RawWorkbook.ofRows("").withTexts("").with("xl/sharedStrings.xml", out -> {
            out.write("<sst><si><t>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(BLANKS);
            }
        });

        assertThat(read(bomb)).isEqualTo(refused(TOO_BIG));
    }

    @Test
    void moreThanAThousandPartsAreTooMany() {
        var many = RawWorkbook.ofRows("");
        for (int i = 0; i < 2_000; i++) {
            many.with("xl/part" + i, "");
        }

        assertThat(read(many)).isEqualTo(refused(TOO_BIG));
    }

    @Test
    void theNumberOfTextsIsNotBelieved() {
        var lie = RawWorkbook.ofRows("<row><c t='s'><v>0</v></c></row>")
                .withTexts("")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst count='2147483647' uniqueCount='2147483647'><si><t>a</t></si></sst>");

        assertThat(onlySheet(lie).rows().getFirst().cells().getFirst().text()).isEqualTo("a");
    }

    @Test
    void oneLongTextInEveryCellIsTooMuch() {
        var cells = "<c t='s'><v>0</v></c>".repeat(150);
        var everywhere = RawWorkbook.ofRows(("<row>" + cells + "</row>").repeat(2_000))
                .withTexts("<si><t>" + "x".repeat(30_000) + "</t></si>");

        assertThat(read(everywhere)).isEqualTo(refused(TOO_BIG));
    }

    @Test
    void aMillionEmptyRowsAreLeftAlone() {
        var rows = RawWorkbook.ofRows("").with("xl/worksheets/sheet1.xml", out -> {
            out.write(("<worksheet><sheetData>" + TEXT.formatted("Topic")).getBytes(StandardCharsets.UTF_8));
            for (int row = 2; row <= 1_048_576; row++) {
                out.write(("<row r='" + row + "' ht='15'><c r='A" + row + "' s='1'/><c r='B" + row + "' s='1'/></row>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });

        var sheet = onlySheet(rows);
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.cutAfter()).isEqualTo(2);
    }

    @Test
    void aSheetOfFiftyMegabytesIsTooBig() {
        var random = new Random(1);
        var large = RawWorkbook.ofRows("").with("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int row = 1; row <= 400_000; row++) {
                out.write(("<row r='%d'><c r='A%d' t='inlineStr'><is><t>%d</t></is></c><c r='B%d'><v>%d</v></c></row>")
                        .formatted(row, row, random.nextLong(), row, random.nextInt())
                        .getBytes(StandardCharsets.UTF_8));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });

        assertThat(read(large)).isEqualTo(refused(TOO_BIG));
    }

    @Test
    void cellsFarToTheRightAreNotKept() {
        var far = RawWorkbook.ofRows("<row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>2</v></c></row>");

        assertThat(onlySheet(far).rows().getFirst().cells()).hasSize(1);
    }

    @Test
    void manyMergedCellsTakeNoLongerThanFew() {
        var merged = "<worksheet><sheetData>" + TEXT.formatted("a") + "</sheetData><mergeCells>"
                + "<mergeCell ref='A1:XFD1048576'/>".repeat(100_000) + "</mergeCells></worksheet>";

        assertThat(onlySheet(RawWorkbook.ofRows("").with("xl/worksheets/sheet1.xml", merged))
                        .merged())
                .hasSize(1_000);
    }

    @Test
    void numbersWithoutEndAreShortened() {
        var endless = RawWorkbook.ofRows("<row><c><v>1E999999999</v></c><c><v>1E308</v></c></row>");

        assertThat(onlySheet(endless).rows().getFirst().cells())
                .allMatch(cell -> cell.text().length() < 400);
    }

    @Test
    void whatIsNoWorkbookIsToldApart() {
        assertThat(Workbook.read("a;b;c".getBytes(StandardCharsets.UTF_8))).isEqualTo(refused(NO_WORKBOOK));
        assertThat(Workbook.read(new byte[0])).isEqualTo(refused(NO_WORKBOOK));
        assertThat(Workbook.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo(refused(OLD_OR_PROTECTED));
    }

    @Test
    void aWorkbookCutOffAnywhereIsDamagedOrStillWhole() {
        var whole = RawWorkbook.ofRows(TEXT.formatted("a").repeat(50)).bytes();
        for (int length = 4; length < whole.length; length++) {
            assertThat(Workbook.read(Arrays.copyOf(whole, length))).isEqualTo(refused(DAMAGED));
        }
    }

    /** Zstandard and others need libraries that are not here; the method stands ten bytes into each entry of the list of parts. */
    @ParameterizedTest
    @ValueSource(bytes = {9, 12, 14, 93, 95, 98})
    void partsThatArePackedInAnotherWayAreDamage(byte method) {
        var bytes = RawWorkbook.ofRows(TEXT.formatted("a")).bytes();
        for (int i = 0; i + 10 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 10] = method;
            }
        }
        assertThat(Workbook.read(bytes)).isEqualTo(refused(Workbook.Refusal.DAMAGED));
    }

    @Test
    void aWorkbookWithBytesChangedNeverEndsInSurprise() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var whole = RawWorkbook.ofRows(TEXT.formatted("a").repeat(50))
                .withTexts("<si><t>a</t></si>")
                .bytes();
        for (int round = 0; round < 3_000; round++) {
            var changed = whole.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt();
            }
            assertThat(Workbook.read(changed)).as("seed %d", seed).isInstanceOf(Workbook.class);
        }
    }

    private static Workbook read(RawWorkbook workbook) {
        return Workbook.read(workbook.bytes());
    }

    private static Worksheet onlySheet(RawWorkbook workbook) {
        return switch (read(workbook)) {
            case Workbook.Read read -> read.sheets().getFirst();
            case Workbook.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static Workbook refused(Workbook.Refusal why) {
        return new Workbook.Refused(why);
    }
}
