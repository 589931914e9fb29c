package org.helhet.rulebook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.helhet.calendar.ClosedDays;
import org.helhet.calendar.OpeningHours;
import org.helhet.calendar.WorkingCalendar;

/** The working calendar of each country in {@code calendar.csv}; any other country has that of the first. */
final class Calendars {

    private static final OpeningHours USUAL = OpeningHours.mondayToFriday(LocalTime.of(8, 0), LocalTime.of(17, 0));

    private final Map<String, WorkingCalendar> byCountry = new HashMap<>();
    private final WorkingCalendar first;

    Calendars(List<CalendarRow> rows) {
        var ofCountry = rows.stream().collect(groupingBy(CalendarRow::country, LinkedHashMap::new, toList()));
        ofCountry.forEach((country, its) -> byCountry.put(country, calendar(country, its)));
        first = ofCountry.keySet().stream()
                .findFirst()
                .map(byCountry::get)
                .orElseGet(() -> new WorkingCalendar(ZoneOffset.UTC, USUAL));
    }

    /** @param country ISO 3166-1 alpha-2, or empty */
    WorkingCalendar of(String country) {
        return byCountry.getOrDefault(country, first);
    }

    private static WorkingCalendar calendar(String country, List<CalendarRow> rows) {
        ZoneId zone = rows.stream()
                .map(CalendarRow::zone)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ZoneOffset.UTC);
        return new WorkingCalendar(zone, hours(rows), daysOff(rows), PublicHolidays.of(country));
    }

    private static OpeningHours hours(List<CalendarRow> rows) {
        var week = new EnumMap<DayOfWeek, OpeningHours.Hours>(DayOfWeek.class);
        var days = new HashMap<LocalDate, OpeningHours.Hours>();
        for (var row : rows) {
            var open = row.hours();
            if (open != null) {
                var hours = new OpeningHours.Hours(open.opens(), open.closes());
                row.weekdays().forEach(day -> week.put(day, hours));
                Optional.ofNullable(row.date()).ifPresent(date -> days.put(date, hours));
            }
        }
        return new OpeningHours(week.isEmpty() ? USUAL.week() : week, days);
    }

    private static ClosedDays daysOff(List<CalendarRow> rows) {
        var why = new HashMap<LocalDate, String>();
        for (var row : rows) {
            var date = row.date();
            if (date != null && row.hours() == null) {
                why.put(date, row.why());
            }
        }
        return date -> Optional.ofNullable(why.get(date));
    }
}
