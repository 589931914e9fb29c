package org.helhet.rulebook;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The countries of {@code calendar.csv}: the first of them is where we are at home. */
record Countries(Tables tables) {

    boolean isOurs(String country) {
        return tables.calendar().stream().anyMatch(row -> row.country().equals(country));
    }

    String home() {
        return tables.calendar().stream()
                .map(CalendarRow::country)
                .filter(country -> !country.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The country's own, else that of home. */
    ZoneId zone(String country) {
        return zoneOf(country).or(() -> zoneOf(home())).orElse(ZoneOffset.UTC);
    }

    private Optional<ZoneId> zoneOf(String country) {
        return tables.calendar().stream()
                .filter(row -> row.country().equals(country))
                .flatMap(row -> Optional.ofNullable(row.zone()).stream())
                .findFirst();
    }
}
