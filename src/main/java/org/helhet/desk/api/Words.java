package org.helhet.desk.api;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists the words that a field may hold, for a message. */
final class Words {

    private Words() {}

    static <T> String of(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }
}
