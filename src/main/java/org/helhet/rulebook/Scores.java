package org.helhet.rulebook;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts how often the rulebook was right: what was expected against what was found, and how far the surest topic was ahead. */
final class Scores {

    private static final int MARGINS = 200;

    private final Map<String, Map<String, Integer>> found = new TreeMap<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private final int[] texts = new int[MARGINS + 1];
    private final int[] right = new int[MARGINS + 1];
    private final BitSet wrongRows = new BitSet();

    void add(Tried tried) {
        if (tried.expected() instanceof Expected.Unknown) {
            unknown.merge(tried.expected().name(), 1, Integer::sum);
            return;
        }
        found.computeIfAbsent(tried.expected().name(), first -> new TreeMap<>()).merge(tried.found(), 1, Integer::sum);
        int margin = (int) Math.min(MARGINS, Math.floor(tried.margin() + 1e-6));
        texts[margin]++;
        if (tried.isRight()) {
            right[margin]++;
        } else {
            wrongRows.set(tried.text().row());
        }
    }

    /** Labels that nothing in the rulebook is called, and how many texts have them; they do not count. */
    Map<String, Integer> unknown() {
        return unknown;
    }

    boolean isWrong(LabelledText text) {
        return wrongRows.get(text.row());
    }

    int texts() {
        return texts(0);
    }

    /** Those whose surest topic is at least so many points ahead. */
    int texts(int margin) {
        return sum(texts, margin);
    }

    int right(int margin) {
        return sum(right, margin);
    }

    private static int sum(int[] counts, int from) {
        int sum = 0;
        for (int i = from; i < counts.length; i++) {
            sum += counts[i];
        }
        return sum;
    }

    Set<String> expected() {
        return found.keySet();
    }

    /** Expected or found at least once. */
    Set<String> all() {
        var all = new TreeSet<>(found.keySet());
        found.values().forEach(one -> all.addAll(one.keySet()));
        return all;
    }

    int count(String expected, String got) {
        return found.getOrDefault(expected, Map.of()).getOrDefault(got, 0);
    }

    int expected(String name) {
        return sum(found.getOrDefault(name, Map.of()).values().stream());
    }

    int found(String name) {
        return sum(found.values().stream().map(one -> one.getOrDefault(name, 0)));
    }

    private static int sum(Stream<Integer> counts) {
        return counts.mapToInt(Integer::intValue).sum();
    }

    double accuracy() {
        return part(right(0), texts());
    }

    double precision(String name) {
        return part(count(name, name), found(name));
    }

    double recall(String name) {
        return part(count(name, name), expected(name));
    }

    double f1(String name) {
        return part(2 * count(name, name), expected(name) + found(name));
    }

    /** The mean over what is expected in the file, each counting the same. */
    double macroF1() {
        return mean(expected());
    }

    private double mean(Collection<String> names) {
        return names.stream().mapToDouble(this::f1).average().orElse(0);
    }

    static double part(int of, int whole) {
        return whole == 0 ? 0 : (double) of / whole;
    }
}
