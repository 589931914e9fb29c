package org.helhet.rulebook.table;

import org.helhet.rulebook.words.Words;

/** A column that a table knows, by its heading in each language; one that is needed must be there. */
public record Column(Words heading, boolean needed) {

    public static Column needed(String en, String sv, String nb) {
        return new Column(Words.of(en, sv, nb), true);
    }

    public static Column optional(String en, String sv, String nb) {
        return new Column(Words.of(en, sv, nb), false);
    }
}
