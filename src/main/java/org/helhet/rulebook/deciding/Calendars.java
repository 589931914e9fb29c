package org.helhet.rulebook.deciding;

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
import java.util.concurrent.ConcurrentHashMap;
import org.helhet.calendar.ClosedDays;
import org.helhet.calendar.OpeningHours;
import org.helhet.calendar.WorkingCalendar;
import org.helhet.rulebook.rows.CalendarRow;
import org.helhet.rulebook.rows.PersonRow;

/** The working calendar of each country in {@code calendar.csv}; any other country has that of the first. */
public final class Calendars {

    private static final OpeningHours USUAL = OpeningHours.mondayToFriday(LocalTime.of(8, 0), LocalTime.of(17, 0));

    private final Map<String, List<CalendarRow>> rows = new LinkedHashMap<>();
    private final Map<String, WorkingCalendar> byCountry = new HashMap<>();
    private final Map<OwnHours, WorkingCalendar> ownHours = new ConcurrentHashMap<>();
    private final WorkingCalendar first;

    private record OwnHours(String country, OpeningHours.Hours hours) {}

    public Calendars(List<CalendarRow> rows) {
        this.rows.putAll(rows.stream().collect(groupingBy(CalendarRow::country, LinkedHashMap::new, toList())));
        this.rows.forEach((country, its) -> byCountry.put(country, calendar(country, its, hours(its))));
        first = this.rows.keySet().stream()
                .findFirst()
                .map(byCountry::get)
                .orElseGet(() -> new WorkingCalendar(ZoneOffset.UTC, USUAL));
    }

    /** @param country ISO 3166-1 alpha-2, or empty */
    public WorkingCalendar of(String country) {
        return byCountry.getOrDefault(country, first);
    }

    /** The person's own hours on the days on which the country works, where she has any. */
    public WorkingCalendar of(PersonRow person) {
        var own = person.hours();
        return own == null
                ? of(person.country())
                : ownHours.computeIfAbsent(new OwnHours(person.country(), own), this::withOwnHours);
    }

    private WorkingCalendar withOwnHours(OwnHours own) {
        var its = rows.getOrDefault(
                own.country(), rows.values().stream().findFirst().orElse(List.of()));
        var country = hours(its);
        var week = new EnumMap<DayOfWeek, OpeningHours.Hours>(DayOfWeek.class);
        country.week().keySet().forEach(day -> week.put(day, own.hours()));
        return calendar(own.country(), its, new OpeningHours(week, country.days()));
    }

    private static WorkingCalendar calendar(String country, List<CalendarRow> rows, OpeningHours hours) {
        ZoneId zone = rows.stream()
                .map(CalendarRow::zone)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ZoneOffset.UTC);
        return new WorkingCalendar(zone, hours, daysOff(rows), PublicHolidays.of(country));
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
