package org.helhet.rulebook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.helhet.decision.Topic;

/** Finds what a text is about, by the words of {@code topics.csv}. Immutable, for any thread. */
final class TopicSearch {

    static final String FILE = "topics.csv";
    static final String UNCLEAR = "unclear";

    private static final int MOST_LETTERS = 50_000;
    private static final int MOST_WORDS_SHOWN = 5;
    private static final Set<Language> ALL = EnumSet.allOf(Language.class);

    private final List<LanguageTopics> languages;
    private final Map<String, Integer> firstRow = new HashMap<>();

    /** Throws {@link WordsNotUnderstood}. */
    TopicSearch(List<TopicRow> topics) {
        languages = ALL.stream()
                .map(language -> new LanguageTopics(language, topics))
                .toList();
        topics.forEach(topic -> firstRow.putIfAbsent(topic.topic(), topic.row()));
    }

    /**
     * The topics of a text, the surest first; "unclear" where no words are found.
     *
     * @param language ISO 639-1; when it is none of ours, or its words are not found, those of all languages are looked for
     */
    List<Topic> topicsOf(String text, String language) {
        var read = Stemming.composed(text.substring(0, Math.min(text.length(), MOST_LETTERS)));
        var spoken = languagesFor(language);
        var topics = topicsOf(read, spoken);
        if (topics.isEmpty() && !spoken.equals(ALL)) {
            topics = topicsOf(read, ALL);
        }
        return topics.isEmpty() ? List.of(new Topic(UNCLEAR, 0, FILE, firstRow.getOrDefault(UNCLEAR, 0), "")) : topics;
    }

    private static Set<Language> languagesFor(String iso) {
        return switch (iso) {
            case "sv" -> EnumSet.of(Language.SV);
            case "nb", "nn", "no" -> EnumSet.of(Language.NB);
            case "en" -> EnumSet.of(Language.EN);
            default -> ALL;
        };
    }

    /** Where several languages have the words, the one counts that has most: a word that two of them share says nothing more. */
    private List<Topic> topicsOf(String text, Set<Language> spoken) {
        var surest = new HashMap<String, Topic>();
        for (var language : languages) {
            if (spoken.contains(language.language())) {
                language.foundIn(text).entrySet().stream()
                        .collect(groupingBy(hit -> hit.getKey().topic().topic()))
                        .forEach((name, hits) -> surest.merge(name, topic(name, hits), TopicSearch::surer));
            }
        }
        return surest.values().stream()
                .sorted(Comparator.comparing(Topic::isBeside)
                        .thenComparing(Comparator.comparingDouble(Topic::weight).reversed())
                        .thenComparing(topic -> firstRow.getOrDefault(topic.name(), 0)))
                .toList();
    }

    private static Topic surer(Topic one, Topic other) {
        return other.weight() > one.weight() ? other : one;
    }

    private static Topic topic(String name, List<Map.Entry<Clause, String>> hits) {
        var weight = hits.stream().mapToDouble(hit -> hit.getKey().weight()).sum();
        var heaviestFirst = hits.stream()
                .sorted(Comparator.comparingDouble(hit -> -hit.getKey().weight()))
                .toList();
        var words = heaviestFirst.stream()
                .map(hit -> hit.getValue().replaceAll("\\s+", " ").strip())
                .distinct()
                .limit(MOST_WORDS_SHOWN)
                .collect(joining(", "));
        return new Topic(
                name, weight, FILE, heaviestFirst.getFirst().getKey().topic().row(), words);
    }
}
