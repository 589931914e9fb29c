package org.helhet.rulebook;

/** A column that a table knows, by its heading in each language; one that is needed must be there. */
record Column(Words heading, boolean needed) {

    static Column needed(String en, String sv, String nb) {
        return new Column(Words.of(en, sv, nb), true);
    }

    static Column optional(String en, String sv, String nb) {
        return new Column(Words.of(en, sv, nb), false);
    }
}
