package org.helhet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.helhet.spreadsheet.SheetCell.Trouble;
import org.junit.jupiter.api.Test;

/** What stands in the cells of workbooks that another library wrote. */
class WorkbookTest {

    @Test
    void textsAreReadHoweverTheyAreFormatted() {
        assertThat(texts(row -> {
                    row.createCell(0).setCellValue("Göteborg & <Malmö>");
                    var rich = new XSSFRichTextString("Anna Berg");
                    rich.applyFont(0, 4, (short) 0);
                    row.createCell(1).setCellValue(rich);
                    row.createCell(2).setCellValue("two\nlines");
                }))
                .containsExactly("Göteborg & <Malmö>", "Anna Berg", "two\nlines");
    }

    @Test
    void numbersAreReadAsTheyAreTyped() {
        assertThat(texts(row -> {
                    row.createCell(0).setCellValue(2000);
                    row.createCell(1).setCellValue(0.1 + 0.2);
                    row.createCell(2).setCellValue(12345678901234d);
                    row.createCell(3).setCellValue(0);
                }))
                .containsExactly("2000", "0.3", "12345678901234", "0");
    }

    @Test
    void daysAndHoursAreReadByTheirFormat() {
        assertThat(texts(WorkbookTest::daysAndHours))
                .containsExactly("2026-12-24", "2026-12-24 17:30", "08:00", "75 %", "00123", "1900-02-28");
    }

    private static void daysAndHours(XSSFRow row) {
        row.createCell(0).setCellValue(LocalDate.of(2026, 12, 24));
        row.createCell(1).setCellValue(LocalDateTime.of(2026, 12, 24, 17, 30));
        row.createCell(2).setCellValue(1 / 3d);
        row.createCell(3).setCellValue(0.75);
        row.createCell(4).setCellValue(123);
        row.createCell(5).setCellValue(59);
        var formats =
                List.of("dd/mm/yyyy", "d. mmmm yyyy \"kl.\" hh:mm", "[$-41D]hh:mm;@", "0%", "00000", "yyyy-mm-dd");
        for (int i = 0; i < formats.size(); i++) {
            row.getCell(i).setCellStyle(format(row, formats.get(i)));
        }
    }

    @Test
    void daysCountedFrom1904AreTheSameDays() {
        try (var book = new XSSFWorkbook()) {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var row = book.createSheet().createRow(0);
            var days = ChronoUnit.DAYS.between(LocalDate.of(1904, 1, 1), LocalDate.of(2026, 12, 24));
            row.createCell(0).setCellValue(days);
            row.getCell(0).setCellStyle(format(row, "yyyy-mm-dd"));

            assertThat(texts(read(book).getFirst())).containsExactly("2026-12-24");
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void formulasAreNeverWorkedOut() {
        var cells = sheet(sheet -> {
                    var row = sheet.createRow(0);
                    row.createCell(0).setCellFormula("1+1");
                    row.createCell(1).setCellFormula("A1*2");
                    row.getCell(1).setCellValue(7);
                    row.createCell(2).setCellErrorValue(FormulaError.REF.getCode());
                    row.createCell(3).setCellValue(true);
                })
                .rows()
                .getFirst()
                .cells();

        assertThat(cells).extracting(SheetCell::text).containsExactly("", "7", "#REF!", "yes");
        assertThat(cells)
                .extracting(SheetCell::trouble)
                .containsExactly(Trouble.NOT_CALCULATED, Trouble.NONE, Trouble.NONE, Trouble.NONE);
    }

    @Test
    void whatWasFetchedFromElsewhereIsTold() {
        var rows = "<row><c><f>[1]Sheet1!A1</f><v>5</v></c><c t='str'><f>cmd|'/c calc'!A0</f><v>x</v></c></row>";

        assertThat(first(Workbook.read(RawWorkbook.ofRows(rows).bytes()))
                        .rows()
                        .getFirst()
                        .cells())
                .containsExactly(new SheetCell(1, "5", Trouble.FETCHED), new SheetCell(2, "x", Trouble.FETCHED));
    }

    @Test
    void whatIsHiddenAndMergedIsTold() {
        var sheet = sheet(written -> {
            written.createRow(0).createCell(0).setCellValue("a");
            written.createRow(4).createCell(2).setCellValue("b");
            written.getRow(4).setZeroHeight(true);
            written.setColumnHidden(2, true);
            written.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
        });

        assertThat(sheet.rows()).extracting(SheetRow::hidden).containsExactly(false, true);
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(1, 5);
        assertThat(sheet.hiddenColumns()).containsExactly(3);
        assertThat(sheet.merged()).containsExactly(new MergedCells(1, 1, 3, 1));
    }

    @Test
    void aHiddenSheetIsOnlyNamed() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet("shown")
                    .createRow(0)
                    .createCell(0, CellType.NUMERIC)
                    .setCellValue(1);
            book.createSheet("lists").createRow(0).createCell(0).setCellValue("a");
            book.setSheetHidden(1, true);

            assertThat(read(book).getLast()).isEqualTo(Worksheet.hidden("lists"));
        }
    }

    private static CellStyle format(XSSFRow row, String code) {
        var book = row.getSheet().getWorkbook();
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(code));
        return style;
    }

    private static List<String> texts(Consumer<XSSFRow> written) {
        return texts(sheet(sheet -> written.accept(sheet.createRow(0))));
    }

    private static List<String> texts(Worksheet sheet) {
        return sheet.rows().getFirst().cells().stream().map(SheetCell::text).toList();
    }

    private static Worksheet sheet(Consumer<XSSFSheet> written) {
        try (var book = new XSSFWorkbook()) {
            written.accept(book.createSheet());
            return read(book).getFirst();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<Worksheet> read(XSSFWorkbook book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return switch (Workbook.read(bytes.toByteArray())) {
            case Workbook.Read read -> read.sheets();
            case Workbook.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static Worksheet first(Workbook workbook) {
        return switch (workbook) {
            case Workbook.Read read -> read.sheets().getFirst();
            case Workbook.Refused refused -> throw new AssertionError(refused);
        };
    }
}
