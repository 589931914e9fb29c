package org.helhet.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.helhet.decision.Topic;

/** What {@code limits.csv} says of how surely a text must be about a topic. */
final class TopicLimits {

    private static final double USUAL_MARGIN = 1;
    private static final double ROUNDING = 1e-6;

    private final Map<TopicLimit, List<LimitRow>> rows = new EnumMap<>(TopicLimit.class);

    TopicLimits(List<LimitRow> limits) {
        for (var row : limits) {
            if (row.points() != null) {
                TopicLimit.LIMITS
                        .find(row.limit())
                        .ifPresent(limit -> rows.computeIfAbsent(limit, unknown -> new ArrayList<>())
                                .add(row));
            }
        }
    }

    /**
     * Two topics fit almost alike, or hardly any word fits. Where no word fits at all that is no weak evidence but none; a topic that a
     * person named is sure.
     */
    boolean isWeak(List<Topic> topics, LocalDate day) {
        var surest = topics.getFirst();
        return surest.file().equals(TopicSearch.FILE)
                && !surest.name().equals(TopicSearch.UNCLEAR)
                && marginOf(topics) < margin(day) - ROUNDING;
    }

    /** By how much the surest topic outweighs the next; all of its weight where there is no other. */
    static double marginOf(List<Topic> surestFirst) {
        var next = surestFirst.stream()
                .skip(1)
                .filter(topic -> !topic.isBeside())
                .mapToDouble(Topic::weight)
                .findFirst();
        return surestFirst.getFirst().weight() - next.orElse(0);
    }

    double margin(LocalDate day) {
        return row(TopicLimit.MARGIN, day)
                .map(LimitRow::points)
                .map(Integer::doubleValue)
                .orElse(USUAL_MARGIN);
    }

    /** The row that sets the margin; 0 where none does. */
    int marginRow(LocalDate day) {
        return row(TopicLimit.MARGIN, day).map(LimitRow::row).orElse(0);
    }

    /** The topics that count beside the surest one: those that the limit or the margin lets in, whatever is urgent, and who else is turned to. */
    List<Topic> counted(List<Topic> surestFirst, LocalDate day, Predicate<String> urgent) {
        var others = row(TopicLimit.OTHERS, day).map(LimitRow::points);
        if (others.isEmpty()) {
            return surestFirst;
        }
        double least = surestFirst.getFirst().weight() - Math.max(others.get(), margin(day)) - ROUNDING;
        return surestFirst.stream()
                .filter(topic -> topic.weight() >= least || topic.isBeside() || urgent.test(topic.name()))
                .toList();
    }

    private Optional<LimitRow> row(TopicLimit limit, LocalDate day) {
        return rows.getOrDefault(limit, List.of()).stream()
                .filter(row -> row.isValidOn(day))
                .findFirst();
    }

    /** "missing (5.0) and late (4.6)". */
    static String alike(List<Topic> topics, Function<Topic, String> called, String and) {
        return topics.stream()
                .sorted(Comparator.comparingDouble(Topic::weight).reversed())
                .limit(2)
                .map(topic -> String.format(Locale.ROOT, "%s (%.1f)", called.apply(topic), topic.weight()))
                .reduce((one, other) -> one + " " + and + " " + other)
                .orElseThrow();
    }
}
