package org.helhet.rulebook.topics;

import java.util.Set;
import org.apache.lucene.search.Query;

/** One alternative among the words of a topic, and how much it says that the topic is meant. */
sealed interface Clause {

    TopicRow topic();

    double weight();

    /** The stem of a word. */
    record Word(TopicRow topic, double weight, String stem) implements Clause {}

    /** The beginning of a word. */
    record Beginning(TopicRow topic, double weight, String letters) implements Clause {}

    /**
     * Words that stand together, and all else that a query can ask.
     *
     * @param needed stems without which the query cannot match, so that it is asked only where all of them occur
     */
    record Pattern(TopicRow topic, double weight, Query query, Set<String> needed) implements Clause {}
}
