package org.helhet.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a working calendar must answer, found by watching the wall clock minute by minute. A clock that goes back shows nothing new:
 * what counts is the latest it has shown. Slow, and simple enough to be believed.
 */
final class MinuteByMinute {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ZoneId zone;
    private final OpeningHours hours;
    private final ClosedDays closed;
    private Instant minute = Instant.EPOCH;
    private LocalDateTime shown = LocalDateTime.MIN;

    MinuteByMinute(ZoneId zone, OpeningHours hours, ClosedDays closed) {
        this.zone = zone;
        this.hours = hours;
        this.closed = closed;
    }

    Instant afterWorkingTime(Instant from, Duration span) {
        startAt(from);
        var begin = from;
        var left = span;
        while (true) {
            var passed = Duration.between(begin, minute.plus(MINUTE));
            if (isOpen() && passed.compareTo(left) >= 0) {
                return begin.plus(left);
            }
            left = isOpen() ? left.minus(passed) : left;
            tick();
            begin = minute;
        }
    }

    Duration workingTimeBetween(Instant from, Instant to) {
        var sum = Duration.ZERO;
        for (startAt(from); minute.isBefore(to); tick()) {
            var begin = minute.isBefore(from) ? from : minute;
            var end = minute.plus(MINUTE).isAfter(to) ? to : minute.plus(MINUTE);
            sum = isOpen() ? sum.plus(Duration.between(begin, end)) : sum;
        }
        return sum;
    }

    Instant closingOfWorkingDay(Instant from, int count) {
        startAt(from);
        var receipt = LocalDate.ofInstant(from, zone);
        var closing = Instant.MIN;
        for (int day = 0; day < count; day++) {
            goToOpenMinuteAfter(receipt);
            receipt = shown.toLocalDate();
            closing = closing();
        }
        return closing;
    }

    Instant nextClosing(Instant from) {
        startAt(from);
        goToOpenMinuteAfter(LocalDate.MIN);
        return closing();
    }

    Instant nextOpening(Instant from) {
        startAt(from);
        goToOpenMinuteAfter(LocalDate.MIN);
        return minute.isBefore(from) ? from : minute;
    }

    private void goToOpenMinuteAfter(LocalDate day) {
        while (!isOpen() || !shown.toLocalDate().isAfter(day)) {
            tick();
        }
    }

    private Instant closing() {
        var day = shown.toLocalDate();
        while (isOpen() && shown.toLocalDate().equals(day)) {
            tick();
        }
        return minute;
    }

    private void startAt(Instant from) {
        shown = LocalDateTime.MIN;
        minute = from.truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofHours(3));
        for (int before = 0; before < 180; before++) {
            tick();
        }
    }

    private void tick() {
        minute = minute.plus(MINUTE);
        var shows = LocalDateTime.ofInstant(minute, zone);
        shown = shows.isAfter(shown) ? shows : shown;
    }

    private boolean isOpen() {
        return hoursOn(shown.toLocalDate())
                .filter(open -> !shown.toLocalTime().isBefore(open.opens()))
                .filter(open -> open.closes().equals(LocalTime.MIDNIGHT)
                        || shown.toLocalTime().isBefore(open.closes()))
                .isPresent();
    }

    private Optional<OpeningHours.Hours> hoursOn(LocalDate date) {
        if (hours.days().containsKey(date)) {
            return Optional.of(hours.days().get(date));
        }
        return closed.why(date).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(hours.week().get(date.getDayOfWeek()));
    }
}
