package org.helhet.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the business is open, by its own wall clock.
 *
 * @param week the hours of an ordinary week; a weekday that is not in it is closed
 * @param days the hours of single days, such as half days and extra open days; they go before the week and before closed days
 */
public record OpeningHours(Map<DayOfWeek, Hours> week, Map<LocalDate, Hours> days) {

    /**
     * Open from one wall clock time to another of the same day. Closing at 00:00 means at the end of the day.
     * Hours that go on past midnight are refused: they belong to two days.
     */
    public record Hours(LocalTime opens, LocalTime closes) {

        public Hours {
            if (!opens.isBefore(closes) && !closes.equals(LocalTime.MIDNIGHT)) {
                throw new IllegalArgumentException(
                        "Opening hours end after they begin, on the same day: %s-%s.".formatted(opens, closes));
            }
        }

        @Override
        public String toString() {
            return opens + "-" + closes;
        }
    }

    public OpeningHours {
        week = Map.copyOf(week);
        days = Map.copyOf(days);
    }

    /** The same hours from Monday to Friday, closed on Saturdays and Sundays. */
    public static OpeningHours mondayToFriday(LocalTime opens, LocalTime closes) {
        var week = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> week.put(day, new Hours(opens, closes)));
        return new OpeningHours(week, Map.of());
    }

    Optional<Hours> usuallyOn(LocalDate date) {
        return Optional.ofNullable(week.get(date.getDayOfWeek()));
    }

    Optional<Hours> setFor(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** Such as "MONDAY 08:00-17:00, 2026-12-23 08:00-12:00", or "none". */
    @Override
    public String toString() {
        var all = Stream.concat(inOrder(week), inOrder(days)).collect(Collectors.joining(", "));
        return all.isEmpty() ? "none" : all;
    }

    private static <D extends Comparable<? super D>> Stream<String> inOrder(Map<D, Hours> hours) {
        return new TreeMap<>(hours).entrySet().stream().map(day -> day.getKey() + " " + day.getValue());
    }
}
