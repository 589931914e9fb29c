package org.helhet.rulebook.topics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.QueryVisitor;
import org.helhet.rulebook.words.Language;

/** Which words of a text speak for a label: those that are much more usual in the texts that have it than in all others. */
public final class TellingWords {

    private static final int MOST_WORDS = 200_000;
    private static final int FEWEST_TEXTS = 3;
    private static final double TIMES_AS_USUAL = 3;
    private static final int SHOWN = 5;

    private final Map<String, Map<String, Integer>> textsWith = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<String, Set<String>> asked = new HashMap<>();
    private int all;

    public TellingWords(List<TopicRow> topics) {
        for (var topic : topics) {
            for (var language : Language.values()) {
                TopicWords.read(topic, language).stream()
                        .flatMap(TellingWords::stems)
                        .forEach(asked.computeIfAbsent(topic.topic(), first -> new HashSet<>())::add);
            }
        }
    }

    private static Stream<String> stems(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> Stream.of(word.stem());
            case Clause.Beginning beginning -> Stream.of(beginning.letters());
            case Clause.Pattern pattern -> {
                var terms = new HashSet<Term>();
                pattern.query().visit(QueryVisitor.termCollector(terms));
                yield terms.stream().map(Term::text);
            }
        };
    }

    public void add(String label, Set<String> stems) {
        all++;
        texts.merge(label, 1, Integer::sum);
        for (var stem : stems) {
            if (textsWith.size() < MOST_WORDS || textsWith.containsKey(stem)) {
                textsWith.computeIfAbsent(stem, first -> new HashMap<>()).merge(label, 1, Integer::sum);
            }
        }
    }

    /** The most telling first; none that stands in a query of the topic. */
    public List<String> missing(String label, Map<String, String> wordsByStem) {
        var known = asked.getOrDefault(label, Set.of());
        return wordsByStem.entrySet().stream()
                .filter(word -> !known.contains(word.getKey()) && count(word.getKey(), label) >= FEWEST_TEXTS)
                .filter(word -> timesAsUsual(word.getKey(), label) > TIMES_AS_USUAL)
                .sorted(Comparator.comparingDouble(word -> -timesAsUsual(word.getKey(), label)))
                .limit(SHOWN)
                .map(Map.Entry::getValue)
                .toList();
    }

    private double timesAsUsual(String stem, String label) {
        int here = count(stem, label);
        int elsewhere = textsWith.getOrDefault(stem, Map.of()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                - here;
        int ofLabel = texts.getOrDefault(label, 0);
        return (here + 0.5) / (ofLabel + 1) / ((elsewhere + 0.5) / (all - ofLabel + 1));
    }

    private int count(String stem, String label) {
        return textsWith.getOrDefault(stem, Map.of()).getOrDefault(label, 0);
    }
}
