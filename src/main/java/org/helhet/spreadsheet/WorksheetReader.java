package org.helhet.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.helhet.spreadsheet.SheetCell.Trouble;
import org.helhet.spreadsheet.Workbook.Refusal;

/** Reads one sheet from the top, until it ends or is empty for too long. */
final class WorksheetReader {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern ELSEWHERE = Pattern.compile("\\[\\d+]|\\|");
    private static final int LETTERS_IN_ALPHABET = 26;

    private final String name;
    private final Xml xml;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final Letters letters;

    private final List<SheetRow> rows = new ArrayList<>();
    private final List<MergedCells> merged = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private int lastRow;
    private int lastFilled;

    WorksheetReader(String name, Xml xml, SharedTexts texts, CellFormats formats, Letters letters) {
        this.name = name;
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.letters = letters;
    }

    Worksheet read() throws IOException {
        int cutAfter = 0;
        try (xml) {
            while (cutAfter == 0 && xml.nextElement()) {
                if (xml.begins("col") && xml.says("hidden")) {
                    hide(xml.number("min", 1), xml.number("max", 1));
                } else if (xml.begins("row")) {
                    row();
                    cutAfter = lastRow - lastFilled > Bounds.EMPTY_ROWS ? lastFilled + 1 : 0;
                } else if (xml.begins("mergeCell")) {
                    area(xml.attribute("ref"));
                }
            }
        }
        return new Worksheet(name, false, rows, merged, hiddenColumns, cutAfter);
    }

    private void hide(int first, int last) {
        for (int column = first; column <= Math.min(last, Bounds.COLUMNS); column++) {
            hiddenColumns.add(column);
        }
    }

    private void area(String reference) {
        var corners = AREA.matcher(reference);
        if (corners.matches() && merged.size() < Bounds.MERGED) {
            merged.add(new MergedCells(
                    Integer.parseInt(corners.group(2)),
                    column(corners.group(1)),
                    Integer.parseInt(corners.group(4)),
                    column(corners.group(3))));
        }
    }

    /** Rows and cells need not say where they are; then each follows the one before. */
    private void row() throws IOException {
        lastRow = xml.number("r", lastRow + 1);
        boolean hidden = xml.says("hidden");
        var cells = new ArrayList<SheetCell>();
        int column = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                var place = REFERENCE.matcher(xml.attribute("r"));
                column = place.matches() ? column(place.group(1)) : column + 1;
                keep(cell(column), cells);
            }
        }
        if (!cells.isEmpty()) {
            lastFilled = lastRow;
            rows.add(new SheetRow(lastRow, hidden, cells));
        }
        if (rows.size() > Bounds.ROWS) {
            throw new Unreadable(Refusal.TOO_BIG);
        }
    }

    private void keep(SheetCell cell, List<SheetCell> cells) throws Unreadable {
        boolean says = !cell.text().isBlank() || cell.trouble() != Trouble.NONE;
        if (says && cell.column() <= Bounds.COLUMNS) {
            letters.count(cell.text());
            cells.add(cell);
        }
    }

    private SheetCell cell(int column) throws IOException {
        var type = xml.attribute("t");
        int format = xml.number("s", 0);
        String stored = "";
        boolean calculated = true;
        boolean fetched = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                fetched = ELSEWHERE.matcher(xml.text()).find();
                calculated = false;
            } else if (xml.begins("v")) {
                stored = xml.text();
                calculated |= !stored.isEmpty() || type.equals("str");
            } else if (xml.begins("is")) {
                stored = xml.runs("is");
            }
        }
        var trouble = !calculated ? Trouble.NOT_CALCULATED : fetched ? Trouble.FETCHED : Trouble.NONE;
        return new SheetCell(column, shown(type, stored, format), trouble);
    }

    private String shown(String type, String stored, int format) {
        return switch (type) {
            case "s" -> texts.at(stored);
            case "b" -> stored.equals("1") ? "yes" : "no";
            case "str", "inlineStr" -> SharedTexts.plain(stored);
            case "d" -> stored.replaceFirst("T00:00(:00)?(\\.0+)?Z?$", "").replace('T', ' ');
            case "e" -> stored;
            default -> stored.isEmpty() ? "" : formats.shown(stored, format);
        };
    }

    private static int column(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * LETTERS_IN_ALPHABET + letters.charAt(i) - 'A' + 1;
        }
        return number;
    }
}
