package org.helhet.rulebook;

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
}
