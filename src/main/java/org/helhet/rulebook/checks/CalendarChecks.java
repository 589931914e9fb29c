package org.helhet.rulebook.checks;

import java.util.List;
import java.util.Map;
import org.helhet.rulebook.rows.CalendarRow;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Spoken;
import org.helhet.rulebook.words.Terms;

/** Whether every country that people work in has a time zone and opening hours. */
record CalendarChecks(Checks checks) {

    void all() {
        var countries = checks.tables().calendar().stream()
                .map(CalendarRow::country)
                .filter(country -> !country.isEmpty())
                .distinct()
                .toList();
        countries.stream().filter(this::isNeverOpen).forEach(country -> tell(Fault.COUNTRY_NEVER_OPEN, country));
        checks.tables().people().values().stream()
                .map(PersonRow::country)
                .filter(country -> !country.isEmpty() && !countries.isEmpty() && !countries.contains(country))
                .distinct()
                .forEach(country -> tell(Fault.COUNTRY_WITHOUT_CALENDAR, country));
    }

    private boolean isNeverOpen(String country) {
        List<CalendarRow> rows = checks.tables().calendar().stream()
                .filter(row -> row.country().equals(country))
                .toList();
        if (rows.stream().anyMatch(row -> checks.findings().stopIn(FileNames.CALENDAR, row.row()))) {
            return false;
        }
        return rows.stream().noneMatch(row -> row.zone() != null)
                || rows.stream().noneMatch(row -> !row.weekdays().isEmpty() && row.hours() != null);
    }

    private void tell(Fault fault, String country) {
        checks.findings()
                .add(fault, Place.of(FileNames.CALENDAR), Map.of("country", Spoken.of(Terms.COUNTRY, country)));
    }
}
