package org.helhet.rulebook;

/** Something that can be said in each language of the rules folder. */
@FunctionalInterface
interface Spoken {

    String in(Language language);

    static <T> Spoken of(Dictionary<T> dictionary, T thing) {
        return language -> dictionary.say(thing, language);
    }

    /** A name, a number or words that are quoted: the same in every language. */
    static Spoken plain(String text) {
        return language -> text;
    }
}
