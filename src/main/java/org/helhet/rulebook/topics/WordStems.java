package org.helhet.rulebook.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.helhet.rulebook.words.Language;

/** The words of a text by their stems, as they stand in the text the first time; numbers and short words left out. */
public final class WordStems {

    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 20_000;

    private WordStems() {}

    public static Map<String, String> of(String text, Language language) {
        var read = Stemming.composed(text.substring(0, Math.min(text.length(), MOST_LETTERS)));
        var found = new LinkedHashMap<String, String>();
        try (var words = Stemming.in(language).ofQueries().tokenStream(TopicWords.FIELD, read)) {
            var word = words.addAttribute(CharTermAttribute.class);
            var place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                if (word.length() >= FEWEST_LETTERS && Character.isLetter(word.charAt(0))) {
                    found.putIfAbsent(word.toString(), read.substring(place.startOffset(), place.endOffset()));
                }
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed.", e);
        }
        return found;
    }
}
