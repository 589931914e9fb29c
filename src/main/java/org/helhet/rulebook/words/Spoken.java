package org.helhet.rulebook.words;

import java.util.List;

/** Something that can be said in each language of the rules folder. */
@FunctionalInterface
public interface Spoken {

    String in(Language language);

    static <T> Spoken of(Dictionary<T> dictionary, T thing) {
        return language -> dictionary.say(thing, language);
    }

    /** A name, a number or words that are quoted: the same in every language. */
    static Spoken plain(String text) {
        return language -> text;
    }

    /** "a business" is a business. */
    static String withoutArticle(String text) {
        var words = text.split(" ", 2);
        return words.length == 2 && List.of("a", "an", "the", "en", "ett", "et").contains(words[0]) ? words[1] : text;
    }
}
