package org.helhet.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates written in figures. Day and month without a year are the nearest such day: a half year ahead at most, else they are past. */
final class FigureDates {

    /** Figures from here on are years and not days. */
    static final int FIRST_YEAR = 1900;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./-](\\d{4}|\\d{2})");
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{1,2})");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?::[ea]|st|nd|rd|th)");
    private static final String ALWAYS = "24/7";
    private static final int MONTHS_AHEAD = 6;

    private FigureDates() {}

    /** @param introduced whether a word such as "den" or "by" stands before it; without one "1/2" may be a half */
    static Optional<LocalDate> of(String figures, boolean introduced, LocalDate today) {
        var yearFirst = YEAR_FIRST.matcher(figures);
        if (yearFirst.matches()) {
            return of(part(yearFirst, 3), part(yearFirst, 2), part(yearFirst, 1));
        }
        var dayFirst = DAY_FIRST.matcher(figures);
        if (dayFirst.matches()) {
            int year = part(dayFirst, 3);
            return of(part(dayFirst, 1), part(dayFirst, 2), year < 100 ? 2000 + year : year);
        }
        return introduced && !figures.equals(ALWAYS) ? withoutYear(figures, today) : Optional.empty();
    }

    private static Optional<LocalDate> withoutYear(String figures, LocalDate today) {
        var noYear = NO_YEAR.matcher(figures);
        if (noYear.matches()) {
            return of(part(noYear, 1), part(noYear, 2), today);
        }
        var ordinal = ORDINAL.matcher(figures);
        if (!ordinal.matches()) {
            return Optional.empty();
        }
        int day = part(ordinal, 1);
        var month = day < today.getDayOfMonth() ? today.plusMonths(1) : today;
        return of(day, month.getMonthValue(), month.getYear());
    }

    static Optional<LocalDate> of(int day, int month, LocalDate today) {
        return of(day, month, today.getYear())
                .filter(date -> !date.isBefore(today))
                .or(() -> of(day, month, today.getYear() + 1)
                        .filter(date -> date.isBefore(today.plusMonths(MONTHS_AHEAD))));
    }

    static Optional<LocalDate> of(int day, int month, int year) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException thereIsNoSuchDay) {
            return Optional.empty();
        }
    }

    static LocalDate upcoming(MonthDay day, LocalDate today) {
        var thisYear = day.atYear(today.getYear());
        return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
    }

    private static int part(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
