package org.helhet.spreadsheet;

/**
 * A cell in which something stands.
 *
 * @param column from 1
 * @param text what it shows: days as 2026-12-24, hours as 17:00, numbers without marks between thousands
 */
public record SheetCell(int column, String text, Trouble trouble) {

    /** What keeps a cell from meaning what it shows. */
    public enum Trouble {
        NONE,

        /** A formula whose value was never saved. */
        NOT_CALCULATED,

        /** A formula that fetches its value from another file or program; the text is what it fetched last. */
        FETCHED
    }
}
