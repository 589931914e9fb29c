package org.helhet.rulebook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be named in the rule files, and its words in every language; case, accents and blanks are forgiven. */
final class Dictionary<T> {

    private static final int SHOWN = 30;
    private static final int SHORT = 5;
    private static final int LONG = 300;
    private static final int ALIKE = 3;

    private final Map<T, Words> words;
    private final Map<String, T> byWord = new HashMap<>();

    Dictionary(Map<T, Words> words) {
        this.words = new LinkedHashMap<>(words);
        words.forEach((thing, names) -> names.all()
                .map(Folded::of)
                .filter(word -> !word.isEmpty())
                .forEach(word -> byWord.putIfAbsent(word, thing)));
    }

    static <T> Dictionary<T> empty() {
        return new Dictionary<>(Map.of());
    }

    /** One more, at the end. */
    Dictionary<T> with(T thing, Words names) {
        var more = new LinkedHashMap<>(words);
        more.put(thing, names);
        return new Dictionary<>(more);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    static <E extends Enum<E> & Worded> Dictionary<E> of(Class<E> list) {
        var words = new LinkedHashMap<E, Words>();
        Arrays.stream(list.getEnumConstants()).forEach(member -> words.put(member, member.words()));
        return new Dictionary<>(words);
    }

    Optional<T> find(String word) {
        return Optional.ofNullable(byWord.get(Folded.of(word)));
    }

    /** What somebody who wrote this word most likely meant, if anything comes near. */
    Optional<T> nearest(String word) {
        return nearestKnown(word).map(byWord::get);
    }

    /** The same, as the word that it comes near to, folded. */
    Optional<String> nearestKnown(String word) {
        var folded = Folded.of(word);
        if (folded.length() > LONG) {
            return Optional.empty();
        }
        int atMost = folded.length() < SHORT ? 1 : Math.max(2, folded.length() / 4);
        return byWord.keySet().stream()
                .filter(known -> EditDistance.isWithin(atMost, known, folded))
                .min(Comparator.comparingInt((String known) -> EditDistance.between(known, folded))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Names that have a word of some length, or nearly, in common with this one; the nearest first. */
    List<String> alike(String name) {
        var folded = Folded.of(name.length() > LONG ? "" : name);
        return words.keySet().stream()
                .filter(thing -> hasWordOf(Folded.of(say(thing, Language.EN)), folded))
                .sorted(Comparator.comparingInt(thing -> distance(thing, folded)))
                .map(thing -> say(thing, Language.EN))
                .limit(ALIKE)
                .toList();
    }

    private static boolean hasWordOf(String one, String other) {
        return longWords(one)
                .anyMatch(word ->
                        longWords(other).anyMatch(like -> EditDistance.isWithin(word.length() / SHORT, word, like)));
    }

    private static Stream<String> longWords(String name) {
        return Arrays.stream(name.split(" ")).filter(word -> word.length() >= SHORT - 1);
    }

    /** How far a word is from the nearest of the words for this thing. */
    int distance(T thing, String word) {
        var folded = Folded.of(word);
        return byWord.entrySet().stream()
                .filter(known -> known.getValue().equals(thing))
                .mapToInt(known -> EditDistance.between(known.getKey(), folded))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The nearest as we write it. */
    Optional<String> nearestWord(String word) {
        return nearest(word).map(thing -> say(thing, Language.EN));
    }

    String say(T thing, Language language) {
        var names = words.get(thing);
        return names == null ? thing.toString() : names.in(language);
    }

    /** All the words for this thing, the one that we write first. */
    List<String> words(T thing, Language language) {
        var names = words.get(thing);
        return names == null ? List.of() : names.byLanguage().getOrDefault(language, List.of());
    }

    /** What may be written, for somebody who wrote something else; a long list only begins. */
    String listed(Language language) {
        var all = words.keySet().stream()
                .map(thing -> say(thing, language))
                .distinct()
                .toList();
        return all.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (all.size() > SHOWN ? " ..." : "");
    }

    Set<T> all() {
        return words.keySet();
    }

    /** Every word that is understood, folded. */
    Set<String> understood() {
        return byWord.keySet();
    }
}
