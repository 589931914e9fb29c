package org.helhet.rulebook.rows;

import org.helhet.rulebook.words.Dictionary;
import org.helhet.rulebook.words.Worded;
import org.helhet.rulebook.words.Words;

/** The limits that are points: weights of the words in {@code topics.csv}, added up. */
enum TopicLimit implements Worded {

    /** A topic must outweigh the next by so much, or the evidence is weak. */
    MARGIN("topic margin", "ämnesmarginal", "emnemargin"),

    /** A topic counts beside the surest one when it is no further behind. */
    OTHERS("other topics within", "andra ämnen inom", "andre emner innenfor");

    static final Dictionary<TopicLimit> LIMITS = Dictionary.of(TopicLimit.class);

    private final Words words;

    TopicLimit(String en, String sv, String nb) {
        words = Words.of(en, sv, nb);
    }

    @Override
    public Words words() {
        return words;
    }
}
