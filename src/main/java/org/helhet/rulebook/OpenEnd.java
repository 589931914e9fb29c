package org.helhet.rulebook;

import java.util.List;
import java.util.Map;

/**
 * The end of a text table after whose last row no line ends. Some editors leave it so; a file that was saved only in part does too.
 *
 * @param end the last thing that stands there
 * @param isShort whether that row has fewer cells than each of the others, as no program writes it
 */
record OpenEnd(int row, String end, boolean isShort) {

    /** Of so few rows nobody can say how many cells a row has. */
    private static final int FEW = 3;

    /** @param cells how many each row has, that of the headings first; those at its end that are empty count */
    static OpenEnd of(Line last, List<Integer> cells) {
        int all = cells.getFirst();
        boolean others = cells.size() >= FEW
                && cells.subList(1, cells.size() - 1).stream().allMatch(row -> row >= all);
        return new OpenEnd(
                last.row(),
                Cell.shortened(last.cells().getLast()),
                !last.isComment() && others && cells.getLast() < all);
    }

    Map<String, Spoken> said() {
        return Map.of("row", Spoken.plain(Integer.toString(row)), "end", Spoken.plain(end));
    }
}
