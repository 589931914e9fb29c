package org.helhet.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.helhet.calendar.TimeSpan;

/** What {@code limits.csv} says on a day in a country. A row of the country goes before a row of all. */
final class Limits {

    private static final Dictionary<Limit> NAMES = Dictionary.of(Limit.class);

    private final Map<Limit, List<LimitRow>> times = new EnumMap<>(Limit.class);
    private final List<LimitRow> outsideBodies;

    Limits(List<LimitRow> rows) {
        for (var row : rows) {
            NAMES.find(row.limit())
                    .filter(limit -> row.time() != null)
                    .ifPresent(limit -> times.computeIfAbsent(limit, first -> new ArrayList<>())
                            .add(row));
        }
        outsideBodies = rows.stream().filter(TextLimit.OUTSIDE_BODY::isIn).toList();
    }

    TimeSpan time(Limit limit, String country, LocalDate day) {
        return inForce(times.getOrDefault(limit, List.of()), country, day)
                .map(LimitRow::time)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(limit.usual());
    }

    /** Empty where none is known for that very country. */
    String outsideBody(String country, LocalDate day) {
        return inForce(outsideBodies, country, day)
                .map(LimitRow::value)
                .findFirst()
                .orElse("");
    }

    private static Stream<LimitRow> inForce(List<LimitRow> rows, String country, LocalDate day) {
        var valid = rows.stream().filter(row -> row.isValidOn(day)).toList();
        return Stream.concat(
                valid.stream().filter(row -> !country.isEmpty() && row.country().equals(country)),
                valid.stream().filter(row -> row.country().isEmpty()));
    }
}
