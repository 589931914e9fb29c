package org.helhet.rulebook.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Picks out of a text that was not understood what somebody may have meant by parts of it. */
public final class Guessing {

    private static final int WORDS = 40;
    private static final int AT_ONCE = 4;

    private final List<String> words;

    private static final Comparator<Near<?>> NEAREST = Comparator.<Near<?>>comparingInt(Near::distance)
            .thenComparing(Comparator.<Near<?>>comparingInt(Near::length).reversed());

    private record Near<T>(T thing, int distance, int length) {}

    public Guessing(String text) {
        words = Arrays.stream(Folded.of(text).split(" ")).limit(WORDS).toList();
    }

    /** The n-th number in digits, the first being 0. */
    public Optional<String> number(int n) {
        return words.stream().filter(Guessing::isNumber).skip(n).findFirst();
    }

    /** The n-th number and the unit of time that stands after it, as far as one can tell. */
    public Optional<String> span(int n) {
        var numbers = IntStream.range(0, words.size())
                .filter(i -> isNumber(words.get(i)))
                .boxed()
                .toList();
        return numbers.size() <= n
                ? Optional.empty()
                : unitAfter(numbers.get(n)).map(unit -> words.get(numbers.get(n)) + " " + unit);
    }

    private Optional<String> unitAfter(int number) {
        return Stream.of(1, 2)
                .map(many -> String.join(" ", words.subList(number + 1, Math.min(words.size(), number + 1 + many))))
                .flatMap(said -> Stream.of(SpanWords.UNITS, SpanWords.PLAIN_DAYS)
                        .flatMap(units -> units.nearestKnown(said).stream())
                        .map(unit -> new Near<>(unit, EditDistance.between(unit, said), said.length())))
                .min(NEAREST)
                .map(Near::thing);
    }

    /** The member of a list whose words come nearest to some words that stand together. */
    public <T> Optional<T> oneOf(Dictionary<T> list) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, Math.min(words.size(), from + AT_ONCE))
                        .mapToObj(to -> String.join(" ", words.subList(from, to))))
                .flatMap(part -> near(list, part))
                .min(Comparator.<Near<T>>comparingInt(Near::distance)
                        .thenComparing(
                                Comparator.<Near<T>>comparingInt(Near::length).reversed()))
                .map(Near::thing);
    }

    private static <T> Stream<Near<T>> near(Dictionary<T> list, String part) {
        return list.nearest(part).stream().map(thing -> new Near<>(thing, list.distance(thing, part), part.length()));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(Character::isDigit);
    }
}
