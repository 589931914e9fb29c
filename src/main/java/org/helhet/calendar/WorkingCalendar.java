package org.helhet.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Working time of one place: when a span of time that was promised is over, and how much working time has passed.
 * Days and hours are those of the wall clock of its zone; changes of the clock are counted as they happen. Safe for many threads.
 */
public final class WorkingCalendar {

    /** Until when a promise in calendar days holds on its last day, be the day open or closed. */
    private static final LocalTime END_OF_CALENDAR_DAY = LocalTime.of(17, 0);

    private final ZoneId zone;
    private final OpenDays openDays;

    public WorkingCalendar(ZoneId zone, OpeningHours hours, ClosedDays... closed) {
        this.zone = zone;
        this.openDays = new OpenDays(zone, hours, List.of(closed));
    }

    public ZoneId zone() {
        return zone;
    }

    /**
     * The instant at which the span is over.
     *
     * <ul>
     *   <li>minutes and hours pass by the clock, night and day;
     *   <li>working minutes and hours pass only while it is open, and may end at the very moment of closing;
     *   <li>working days end at closing time of the last of them; the day on which {@code from} lies is never one of them;
     *   <li>"same day" ends at closing time of the day of {@code from} when that is still to come, else of the next working day;
     *   <li>calendar days and weeks end at 17:00 of the day, open or not.
     * </ul>
     *
     * @throws NeverOpen when there is too little opening time in the ten years that follow
     */
    public Instant after(Instant from, TimeSpan span) {
        var amount = span.amount();
        return switch (span.unit()) {
            case MINUTES -> from.plus(Duration.ofMinutes(amount));
            case HOURS -> from.plus(Duration.ofHours(amount));
            case WORKING_MINUTES -> afterWorkingTime(from, Duration.ofMinutes(amount));
            case WORKING_HOURS -> afterWorkingTime(from, Duration.ofHours(amount));
            case SAME_DAY -> nextUnfinished(from).closes();
            case WORKING_DAYS -> closingOfWorkingDay(dateOf(from), amount);
            case CALENDAR_DAYS -> endOf(dateOf(from).plusDays(amount));
            case WEEKS -> endOf(dateOf(from).plusWeeks(amount));
        };
    }

    /**
     * The last instant at which the whole span still lies ahead of {@code to}; the counterpart of {@link #after}.
     *
     * <ul>
     *   <li>minutes and hours are counted back by the clock, night and day;
     *   <li>working minutes and hours are counted back only while it is open;
     *   <li>working days begin with the opening of the first of them; the day on which {@code to} lies is never one of them;
     *   <li>"same day" begins with that day, calendar days and weeks at the same hour of the earlier day.
     * </ul>
     *
     * @throws NeverOpen when there is too little opening time in the ten years before
     */
    public Instant before(Instant to, TimeSpan span) {
        var amount = span.amount();
        return switch (span.unit()) {
            case MINUTES -> to.minus(Duration.ofMinutes(amount));
            case HOURS -> to.minus(Duration.ofHours(amount));
            case WORKING_MINUTES -> beforeWorkingTime(to, Duration.ofMinutes(amount));
            case WORKING_HOURS -> beforeWorkingTime(to, Duration.ofHours(amount));
            case SAME_DAY -> startOf(dateOf(to));
            case WORKING_DAYS -> openingOfWorkingDayBefore(dateOf(to), amount);
            case CALENDAR_DAYS -> sameHour(to, dateOf(to).minusDays(amount));
            case WEEKS -> sameHour(to, dateOf(to).minusWeeks(amount));
        };
    }

    /** The first instant of a day. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** Whether it is open on that day for any time at all. */
    public boolean isWorkingDay(LocalDate date) {
        return !openDays.on(date).isEmpty();
    }

    /**
     * The instant itself when it is open then, else the next opening. At the moment of closing it is closed.
     *
     * @throws NeverOpen when it does not open in the ten years that follow
     */
    public Instant nextOpening(Instant instant) {
        var opens = nextUnfinished(instant).opens();
        return opens.isAfter(instant) ? opens : instant;
    }

    /** How long it is open between two instants; nothing when the second is not after the first. Looks at every day between them. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        var last = dateOf(to);
        var sum = Duration.ZERO;
        for (var date = dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
            sum = sum.plus(openDays.on(date).within(from, to));
        }
        return sum;
    }

    /**
     * What made a due time later than the bare week explains: the closed days from the day of {@code from} to the day of {@code due},
     * both included, in order; none when it is due before. Days that the week leaves closed anyway, such as Sundays, are not among them.
     */
    public List<ClosedDay> closedDaysBetween(Instant from, Instant due) {
        return Stream.iterate(dateOf(from), date -> !date.isAfter(dateOf(due)), date -> date.plusDays(1))
                .flatMap(date -> openDays.closedInstead(date).stream())
                .toList();
    }

    private Instant afterWorkingTime(Instant from, Duration span) {
        var walk = openDays.from(dateOf(from));
        var left = span;
        while (true) {
            var opening = walk.next();
            var open = opening.within(from, Instant.MAX);
            if (open.compareTo(left) >= 0) {
                return opening.closes().minus(open).plus(left);
            }
            left = left.minus(open);
        }
    }

    private Instant beforeWorkingTime(Instant to, Duration span) {
        var walk = openDays.backFrom(dateOf(to));
        var left = span;
        while (true) {
            var opening = walk.next();
            var open = opening.within(Instant.MIN, to);
            if (open.compareTo(left) >= 0) {
                return opening.opens().plus(open).minus(left);
            }
            left = left.minus(open);
        }
    }

    private Instant openingOfWorkingDayBefore(LocalDate to, int count) {
        var walk = openDays.backFrom(to.minusDays(1));
        for (int day = 1; day < count; day++) {
            walk.next();
        }
        return walk.next().opens();
    }

    private Instant sameHour(Instant instant, LocalDate date) {
        return openDays.firstShown(date.atTime(LocalTime.ofInstant(instant, zone)));
    }

    private Opening nextUnfinished(Instant instant) {
        var walk = openDays.from(dateOf(instant));
        var opening = walk.next();
        while (!opening.closes().isAfter(instant)) {
            opening = walk.next();
        }
        return opening;
    }

    private Instant closingOfWorkingDay(LocalDate from, int count) {
        var walk = openDays.from(from.plusDays(1));
        for (int day = 1; day < count; day++) {
            walk.next();
        }
        return walk.next().closes();
    }

    private Instant endOf(LocalDate date) {
        return openDays.firstShown(date.atTime(END_OF_CALENDAR_DAY));
    }

    private LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
