package org.helhet.spreadsheet;

import java.util.List;
import java.util.Set;

/**
 * One sheet of a workbook.
 *
 * @param hidden its tab is not shown; then nothing of it was read
 * @param rows those in which something stands, from the top
 * @param hiddenColumns numbers, from 1
 * @param cutAfter the last row before so many empty ones that nothing below was looked at; 0 when all was read
 */
public record Worksheet(
        String name,
        boolean hidden,
        List<SheetRow> rows,
        List<MergedCells> merged,
        Set<Integer> hiddenColumns,
        int cutAfter) {

    static Worksheet hidden(String name) {
        return new Worksheet(name, true, List.of(), List.of(), Set.of(), 0);
    }
}
