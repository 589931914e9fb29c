package org.helhet.rulebook.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.helhet.rulebook.words.Language;
import org.jspecify.annotations.Nullable;

/** The words of all topics in one language. The cost of a search grows with the words of the text, hardly with the words of the topics. */
final class LanguageTopics {

    private final Language language;
    private final CharArrayMap<List<Clause>> byStem = new CharArrayMap<>(64, false);
    private final CharArrayMap<List<Clause>> byBeginning = new CharArrayMap<>(64, false);
    private final List<Clause.Pattern> alwaysAsked = new ArrayList<>();
    private int longestBeginning;

    LanguageTopics(Language language, List<TopicRow> topics) {
        this.language = language;
        for (var topic : topics) {
            TopicWords.read(topic, language).forEach(this::add);
        }
    }

    Language language() {
        return language;
    }

    private void add(Clause clause) {
        switch (clause) {
            case Clause.Word word -> put(byStem, word.stem(), word);
            case Clause.Beginning beginning -> {
                put(byBeginning, beginning.letters(), beginning);
                longestBeginning =
                        Math.max(longestBeginning, beginning.letters().length());
            }
            case Clause.Pattern pattern ->
                rarest(pattern.needed())
                        .ifPresentOrElse(stem -> put(byStem, stem, pattern), () -> alwaysAsked.add(pattern));
        }
    }

    /** Long words are rarer than short ones. */
    private static Optional<String> rarest(Collection<String> stems) {
        return stems.stream().max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static void put(CharArrayMap<List<Clause>> index, String letters, Clause clause) {
        var clauses = index.get(letters);
        if (clauses == null) {
            clauses = new ArrayList<>();
            index.put(letters, clauses);
        }
        clauses.add(clause);
    }

    /** The clauses that occur, with the words of the text in which they do. */
    Map<Clause, String> foundIn(String text) {
        try {
            return new Search(text).run();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed.", e);
        }
    }

    private class Search {

        private final String text;
        private final CharArraySet stems = new CharArraySet(256, false);
        private final List<Clause.Pattern> possible = new ArrayList<>(alwaysAsked);
        private final Map<Clause, String> found = new LinkedHashMap<>();

        Search(String text) {
            this.text = text;
        }

        Map<Clause, String> run() throws IOException {
            lookUpEveryWord();
            possible.removeIf(pattern -> !stems.containsAll(pattern.needed()));
            if (!possible.isEmpty()) {
                found.putAll(new PatternSearch(text, language).among(possible));
            }
            return found;
        }

        private void lookUpEveryWord() throws IOException {
            try (var words = Stemming.in(language).ofTexts().tokenStream(TopicWords.FIELD, text)) {
                var word = words.addAttribute(CharTermAttribute.class);
                var place = words.addAttribute(OffsetAttribute.class);
                words.reset();
                while (words.incrementToken()) {
                    if (!stems.contains(word.buffer(), 0, word.length())) {
                        stems.add(word.toString());
                        lookUp(word, place);
                    }
                }
                words.end();
            }
        }

        private void lookUp(CharTermAttribute word, OffsetAttribute place) {
            take(byStem.get(word.buffer(), 0, word.length()), place);
            for (int letters = Math.min(word.length(), longestBeginning); letters > 0; letters--) {
                take(byBeginning.get(word.buffer(), 0, letters), place);
            }
        }

        private void take(@Nullable List<Clause> clauses, OffsetAttribute place) {
            if (clauses == null) {
                return;
            }
            for (var clause : clauses) {
                if (clause instanceof Clause.Pattern pattern) {
                    possible.add(pattern);
                } else {
                    found.putIfAbsent(clause, text.substring(place.startOffset(), place.endOffset()));
                }
            }
        }
    }
}
