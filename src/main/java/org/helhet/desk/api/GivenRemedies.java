package org.helhet.desk.api;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a customer gets, as an event of the timeline holds it, on one line. */
final class GivenRemedies {

    private GivenRemedies() {}

    /** Empty when there are none. */
    static String in(Map<String, Object> facts) {
        return Stream.concat(list(facts.get("remedies")), Stream.ofNullable(facts.get("remedy")))
                .map(GivenRemedies::one)
                .collect(joining(", "));
    }

    private static Stream<?> list(@Nullable Object remedies) {
        return remedies instanceof List<?> all ? all.stream() : Stream.empty();
    }

    private static String one(Object remedy) {
        return remedy instanceof Map<?, ?> given
                ? Stream.of("kind", "amount", "currency")
                        .map(given::get)
                        .filter(Objects::nonNull)
                        .map(value -> value instanceof Number amount
                                ? new BigDecimal(amount.toString())
                                        .stripTrailingZeros()
                                        .toPlainString()
                                : value.toString())
                        .filter(word -> !word.isEmpty())
                        .collect(joining(" ", "", note(given)))
                : "";
    }

    private static String note(Map<?, ?> given) {
        return given.get("note") instanceof String note && !note.isEmpty() ? " (" + note + ")" : "";
    }
}
