package org.helhet.rulebook.rows;

import org.helhet.rulebook.words.Worded;
import org.helhet.rulebook.words.Words;

/** How a sentence compares a fact with its value. */
public enum Operator implements Worded {
    IS("is/are", "är", "er"),
    IS_NOT("is not/are not", "är inte", "er ikke"),
    IS_AT_LEAST("is at least/are at least", "är minst", "er minst"),
    IS_AT_MOST("is at most/are at most", "är högst", "er høyst"),
    CONTAINS("contains/contain", "innehåller", "inneholder");

    private final Words words;

    Operator(String en, String sv, String nb) {
        words = Words.of(en, sv, nb);
    }

    @Override
    public Words words() {
        return words;
    }
}
