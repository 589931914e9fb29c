package org.helhet.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can write what no spreadsheet program would. */
public final class RawWorkbook {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** Writes itself, so that it can be larger than the memory. */
    @FunctionalInterface
    interface Part {

        void write(OutputStream out) throws IOException;
    }

    private RawWorkbook() {}

    /** One sheet with this between the marks of its data. */
    public static RawWorkbook ofRows(String rows) {
        return new RawWorkbook()
                .with("_rels/.rels", related("officeDocument", "xl/workbook.xml"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='x'><sheets><sheet name='Sheet1' r:id='r1'/></sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", related("worksheet", "worksheets/sheet1.xml"))
                .with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    static String related(String kind, String target) {
        return "<Relationships><Relationship Id='r1' Type='" + RELATIONSHIPS + kind + "' Target='" + target
                + "'/></Relationships>";
    }

    public RawWorkbook with(String part, String xml) {
        return with(part, out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    RawWorkbook with(String part, Part content) {
        parts.put(part, content);
        return this;
    }

    /** Texts that cells name by their number. */
    RawWorkbook withTexts(String items) {
        return with("xl/sharedStrings.xml", "<sst>" + items + "</sst>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='" + RELATIONSHIPS
                                + "worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='"
                                + RELATIONSHIPS + "sharedStrings' Target='sharedStrings.xml'/></Relationships>");
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
