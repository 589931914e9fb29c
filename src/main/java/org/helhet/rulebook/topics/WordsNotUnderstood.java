package org.helhet.rulebook.topics;

/** The words of a topic are no query that we can ask; the message tells the person who wrote them why. */
class WordsNotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WordsNotUnderstood(String why) {
        super(why);
    }
}
