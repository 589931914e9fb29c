package org.helhet.spreadsheet;

import org.helhet.spreadsheet.Workbook.Refusal;

/** Counts the letters of all cells of a workbook: one text that is long and stands in every cell is small on the disk. */
final class Letters {

    private long count;

    void count(String text) throws Unreadable {
        count += text.length();
        if (count > Bounds.LETTERS) {
            throw new Unreadable(Refusal.TOO_BIG);
        }
    }
}
