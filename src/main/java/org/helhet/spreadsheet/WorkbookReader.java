package org.helhet.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.helhet.spreadsheet.Workbook.Refusal;

/** Finds the parts of a workbook by the relationships that it states, and reads its sheets. */
final class WorkbookReader {

    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PACKED = {'P', 'K', 3, 4};

    private final Parts parts;

    private record Tab(String name, String relationship, boolean hidden) {}

    private WorkbookReader(Parts parts) {
        this.parts = parts;
    }

    static Workbook read(byte[] bytes) {
        if (isOld(bytes)) {
            return new Workbook.Refused(Refusal.OLD_OR_PROTECTED);
        }
        if (!isPacked(bytes)) {
            return new Workbook.Refused(Refusal.NO_WORKBOOK);
        }
        try (var parts = Parts.of(bytes)) {
            return new Workbook.Read(new WorkbookReader(parts).sheets());
        } catch (Unreadable stopped) {
            return new Workbook.Refused(stopped.why());
        } catch (IOException broken) {
            return new Workbook.Refused(Refusal.DAMAGED);
        }
    }

    static boolean isOld(byte[] bytes) {
        return startsWith(bytes, OLD);
    }

    static boolean isPacked(byte[] bytes) {
        return startsWith(bytes, PACKED);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private List<Worksheet> sheets() throws IOException {
        var book = related("", "officeDocument").values().stream().findFirst().orElse("xl/workbook.xml");
        var tabs = new ArrayList<Tab>();
        boolean from1904 = false;
        try (var xml = open(book)) {
            while (xml.nextElement()) {
                from1904 |= xml.begins("workbookPr") && xml.says("date1904");
                if (xml.begins("sheet")) {
                    tabs.add(new Tab(xml.attribute("name"), xml.attribute("id"), !visible(xml.attribute("state"))));
                }
            }
        }
        return sheets(book, tabs, from1904);
    }

    private static boolean visible(String state) {
        return state.isEmpty() || state.equals("visible");
    }

    private List<Worksheet> sheets(String book, List<Tab> tabs, boolean from1904) throws IOException {
        var texts = new SharedTexts();
        for (var part : related(book, "sharedStrings").values()) {
            texts.read(open(part));
        }
        var formats = new CellFormats(from1904);
        for (var part : related(book, "styles").values()) {
            formats.read(open(part));
        }
        var places = related(book, "worksheet");
        var letters = new Letters();
        var sheets = new ArrayList<Worksheet>();
        for (var tab : tabs) {
            var place = places.get(tab.relationship());
            if (tab.hidden()) {
                sheets.add(Worksheet.hidden(tab.name()));
            } else if (place != null) {
                sheets.add(new WorksheetReader(tab.name(), open(place), texts, formats, letters).read());
            }
        }
        return sheets;
    }

    private Xml open(String part) throws IOException {
        return new Xml(parts.open(part));
    }

    /** The parts of one kind that a part names, by the name it has for them; what lies outside the workbook is left out. */
    private Map<String, String> related(String part, String kind) throws IOException {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var list = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        var related = new HashMap<String, String>();
        if (!parts.has(list)) {
            return related;
        }
        try (var xml = open(list)) {
            while (xml.nextElement()) {
                if (xml.attribute("Type").endsWith("/" + kind)
                        && !xml.attribute("TargetMode").equals("External")) {
                    related.put(xml.attribute("Id"), resolved(folder, xml.attribute("Target")));
                }
            }
        }
        return related;
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
