package org.helhet.rulebook.deciding;

import org.helhet.rulebook.rows.CalendarRow;
import org.helhet.rulebook.rows.Tables;

/** The countries of {@code calendar.csv}: the first of them is where we are at home. */
public record Countries(Tables tables) {

    public boolean isOurs(String country) {
        return tables.calendar().stream().anyMatch(row -> row.country().equals(country));
    }

    public String home() {
        return tables.calendar().stream()
                .map(CalendarRow::country)
                .filter(country -> !country.isEmpty())
                .findFirst()
                .orElse("");
    }
}
