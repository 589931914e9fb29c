package org.helhet.rulebook.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All the forms in which the members of a list can be said, in every language. */
public final class Forms<K extends Enum<K> & Worded> {

    private static final int FORGIVEN = 3;
    private static final int LONGEST_NEAR = 200;

    private final List<One<K>> all = new ArrayList<>();

    private record One<K>(K kind, Form form) {}

    /** A member, and what fills the places of the form in which it was said. */
    public record Said<K>(K kind, Map<String, String> slots) {}

    private record Near<K>(Said<K> said, int distance) {}

    /** What somebody may have meant to write in a place; the number tells how many places for numbers come before. */
    @FunctionalInterface
    public interface Guess {

        Optional<String> at(String slot, int number);
    }

    public Forms(Class<K> kinds) {
        Arrays.stream(kinds.getEnumConstants())
                .forEach(kind ->
                        kind.words().all().distinct().forEach(words -> all.add(new One<>(kind, Form.of(words)))));
    }

    public Stream<Said<K>> of(String text) {
        var folded = Folded.of(text);
        return all.stream()
                .flatMap(one -> one.form().ways(folded).stream().map(slots -> new Said<>(one.kind(), slots)));
    }

    /** What comes nearest to the text when its places are filled with what was guessed; the nearest first. */
    public Stream<Said<K>> near(String text, Guess guess) {
        var folded = Folded.of(text);
        if (folded.length() > LONGEST_NEAR) {
            return Stream.empty();
        }
        return all.stream()
                .flatMap(one -> near(one, folded, guess).stream())
                .filter(near -> near.distance() <= Math.max(FORGIVEN, folded.length() / FORGIVEN))
                .sorted(Comparator.comparingInt(Near::distance))
                .map(Near::said);
    }

    private static <K> Optional<Near<K>> near(One<K> one, String folded, Guess guess) {
        var slots = new HashMap<String, String>();
        int numbers = 0;
        for (int slot = 1; slot < one.form().parts().size(); slot += 2) {
            var name = one.form().parts().get(slot);
            guess.at(name, numbers).ifPresent(value -> slots.put(name, value));
            if (!slots.containsKey(name)) {
                return Optional.empty();
            }
            numbers += name.equals("n") || name.equals("span") ? 1 : 0;
        }
        int distance = EditDistance.between(Folded.of(one.form().filled(slots)), folded);
        return Optional.of(new Near<>(new Said<>(one.kind(), slots), distance));
    }

    public static String say(Worded kind, Map<String, String> slots, Language language) {
        return Form.of(Objects.requireNonNull(kind.words()).in(language)).filled(slots);
    }
}
