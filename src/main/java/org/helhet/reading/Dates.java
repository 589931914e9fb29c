package org.helhet.reading;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.helhet.reading.Meaning.Amount;
import org.helhet.reading.Meaning.Days;
import org.helhet.reading.Meaning.DaysAhead;
import org.helhet.reading.Meaning.Figures;
import org.helhet.reading.Meaning.MonthName;
import org.helhet.reading.Meaning.NamedDate;
import org.helhet.reading.Meaning.Sign;
import org.helhet.reading.Meaning.UnitOfDays;
import org.helhet.reading.Meaning.UnitOfHours;
import org.helhet.reading.Meaning.Weekday;
import org.helhet.reading.Meaning.WeeksAhead;
import org.helhet.reading.Pieces.Joined;

/** Puts the pieces of a date together, seen from the moment at which the text was received: "24 november", "om två dagar", "vecka 48". */
record Dates(Pieces pieces, LocalDateTime received) {

    static Pieces joined(Pieces pieces, LocalDateTime received) {
        return pieces.joined(new Dates(pieces, received)::at);
    }

    /** A weekday and a date beside each other are one date: "fredag 27 november", "Friday next week", "i morgon, tisdag". */
    private Optional<Joined> at(int i) {
        return single(i).map(first -> {
            int j = i + first.length();
            while (j < i + first.length() + 2 && isBetween(pieces.at(j))) {
                j++;
            }
            int second = j;
            return single(second)
                    .flatMap(other -> together(i, first, second, other))
                    .orElse(first);
        });
    }

    private static boolean isBetween(Meaning meaning) {
        return meaning == Sign.FILLER || meaning == Sign.COMMA || meaning == Sign.AHEAD;
    }

    private Optional<Joined> together(int i, Joined first, int j, Joined second) {
        int length = j - i + second.length();
        var days = (Days) first.meaning();
        var others = (Days) second.meaning();
        if (pieces.at(i) instanceof Weekday weekday && !(pieces.at(j) instanceof Weekday)) {
            var meant = others.isWeek() ? Days.one(others.first().with(nextOrSame(weekday.day()))) : others;
            return Optional.of(new Joined(meant, length));
        }
        return pieces.at(j) instanceof Weekday weekday && days.first().getDayOfWeek() == weekday.day()
                ? Optional.of(new Joined(days, length))
                : Optional.empty();
    }

    private Optional<Joined> single(int i) {
        return switch (pieces.at(i)) {
            case DaysAhead ahead -> Optional.of(new Joined(ahead.from(today()), 1));
            case Weekday weekday -> one(today().with(next(weekday.day())), 1);
            case WeeksAhead ahead -> week(monday().plusWeeks(ahead.weeks()), 1);
            case NamedDate named -> one(FigureDates.upcoming(named.day(), today()), 1);
            case Sign sign -> sign == Sign.NEXT ? weekdayNextWeek(i) : Optional.empty();
            case UnitOfDays unit -> unit.days() == 7 ? numberedWeek(i) : Optional.empty();
            case Amount amount -> ahead(i, amount.count());
            case Figures figures -> ahead(i, figures.number()).or(() -> figures(i, figures));
            case MonthName month -> monthFirst(i, month);
            default -> Optional.empty();
        };
    }

    private Optional<Joined> weekdayNextWeek(int i) {
        return pieces.at(i + 1) instanceof Weekday weekday
                ? one(monday().plusWeeks(1).with(nextOrSame(weekday.day())), 2)
                : Optional.empty();
    }

    private Optional<Joined> monthFirst(int i, MonthName month) {
        return pieces.at(i + 1) instanceof Figures day
                ? dayOfMonth(day.number(), month.month(), i + 2, 2)
                : Optional.empty();
    }

    private Optional<Joined> figures(int i, Figures figures) {
        int after = pieces.at(i + 1) == Sign.FILLER ? i + 2 : i + 1;
        if (pieces.at(after) instanceof MonthName month) {
            return dayOfMonth(figures.number(), month.month(), after + 1, after - i + 1);
        }
        var introduced = pieces.at(i - 1) instanceof Sign sign && introduces(sign);
        return FigureDates.of(figures.text(), introduced, today()).flatMap(date -> one(date, 1));
    }

    private Optional<Joined> dayOfMonth(int day, int month, int yearAt, int length) {
        var year = pieces.at(yearAt) instanceof Figures figures ? figures.number() : 0;
        return year >= FigureDates.FIRST_YEAR
                ? FigureDates.of(day, month, year).flatMap(date -> one(date, length + 1))
                : FigureDates.of(day, month, today()).flatMap(date -> one(date, length));
    }

    private static boolean introduces(Sign sign) {
        return sign == Sign.FILLER || sign == Sign.LATEST || sign == Sign.BEFORE || sign == Sign.BY;
    }

    /** "Om två dagar", "within 24 hours"; without such a word before it a number of days is no date. */
    private Optional<Joined> ahead(int i, int count) {
        var from = pieces.at(i - 1);
        if (count < 1 || (from != Sign.AHEAD && from != Sign.LATEST && from != Sign.BY)) {
            return Optional.empty();
        }
        return switch (pieces.at(i + 1)) {
            case UnitOfDays unit -> one(today().plusDays((long) count * unit.days()), 2);
            case UnitOfHours unit ->
                Optional.of(new Joined(Days.at(received.plusHours((long) count * unit.hours())), 2));
            default -> Optional.empty();
        };
    }

    private Optional<Joined> numberedWeek(int i) {
        int number = pieces.at(i + 1) instanceof Figures figures ? figures.number() : 0;
        if (number < 1 || number > 53) {
            return Optional.empty();
        }
        var week = monday().with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.min(number, weeksOfThisYear()));
        return week(week.isBefore(monday()) ? nextYears(number) : week, 2);
    }

    private int weeksOfThisYear() {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(monday()).getMaximum();
    }

    private LocalDate nextYears(int week) {
        var first = monday().with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1).plus(1, IsoFields.WEEK_BASED_YEARS);
        return first.plusWeeks(week - 1L);
    }

    private static Optional<Joined> one(LocalDate date, int length) {
        return Optional.of(new Joined(Days.one(date), length));
    }

    private static Optional<Joined> week(LocalDate monday, int length) {
        return Optional.of(new Joined(new Days(monday, monday.with(DayOfWeek.FRIDAY), null), length));
    }

    private LocalDate today() {
        return received.toLocalDate();
    }

    private LocalDate monday() {
        return today().with(previousOrSame(DayOfWeek.MONDAY));
    }
}
