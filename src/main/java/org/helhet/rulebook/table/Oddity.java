package org.helhet.rulebook.table;

import java.util.Map;
import org.helhet.rulebook.words.Spoken;

/** Something about a cell or row that is known before the headings are: told together with them. Row and column from 1; column 0: the row. */
record Oddity(Fault fault, int row, int column, Map<String, Spoken> values) {

    /** What stands there, to be quoted. */
    static Map<String, Spoken> reading(String text) {
        return Map.of("read", Spoken.plain(Cell.shortened(text)));
    }
}
