package org.helhet.desk.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that a field may hold. */
final class Words {

    private Words() {}

    /** All of them, for a message. */
    static <T> String of(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }

    static <T> Optional<T> find(T[] values, Function<T, String> word, String said) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(said))
                .findFirst();
    }
}
