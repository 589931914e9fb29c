package org.helhet.calendar;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.helhet.calendar.OpeningHours.Hours;
import org.helhet.calendar.TimeSpan.Unit;
import org.junit.jupiter.api.Test;

/** Thousands of made-up weeks, most of them where the clock changes, against the calendar that looks at every minute. */
class WorkingCalendarPropertyTest {

    private static final int CASES = 2_500;
    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Stockholm",
                    "Europe/Oslo",
                    "Europe/London",
                    "Australia/Lord_Howe",
                    "America/Sao_Paulo",
                    "America/Havana",
                    "America/St_Johns",
                    "Pacific/Apia",
                    "Asia/Kathmandu",
                    "UTC")
            .map(ZoneId::of)
            .toList();

    @Test
    void agreesWithTheCalendarThatLooksAtEveryMinute() {
        var first = new Random().nextLong();
        LongStream.range(first, first + CASES).forEach(WorkingCalendarPropertyTest::agreesOn);
    }

    private static void agreesOn(long seed) {
        var made = new MadeUp(new Random(seed));
        var calendar = new WorkingCalendar(made.zone, made.hours, made.closed);
        var slow = new MinuteByMinute(made.zone, made.hours, made.closed);

        assertThat(answers(calendar, made)).as("seed %d: %s", seed, made).isEqualTo(answers(slow, made));
    }

    private static List<Object> answers(WorkingCalendar calendar, MadeUp made) {
        return List.of(
                calendar.after(made.from, new TimeSpan(made.minutes, Unit.WORKING_MINUTES)),
                calendar.after(made.from, new TimeSpan(made.days, Unit.WORKING_DAYS)),
                calendar.after(made.from, TimeSpan.sameDay()),
                calendar.nextOpening(made.from),
                calendar.workingTimeBetween(made.from, made.to));
    }

    private static List<Object> answers(MinuteByMinute slow, MadeUp made) {
        return List.of(
                slow.afterWorkingTime(made.from, Duration.ofMinutes(made.minutes)),
                slow.closingOfWorkingDay(made.from, made.days),
                slow.nextClosing(made.from),
                slow.nextOpening(made.from),
                slow.workingTimeBetween(made.from, made.to));
    }

    private static final class MadeUp {

        private final Random random;
        private final ZoneId zone;
        private final Instant from;
        private final Instant to;
        private final OpeningHours hours;
        private final Set<LocalDate> daysOff;
        private final ClosedDays closed;
        private final int minutes;
        private final int days;

        MadeUp(Random random) {
            this.random = random;
            zone = ZONES.get(random.nextInt(ZONES.size()));
            from = nearAChangeOfTheClock();
            to = from.plusSeconds(random.nextInt(4 * 86_400));
            hours = new OpeningHours(week(), someDays().collect(toMap(day -> day, day -> someHours(), (a, b) -> a)));
            daysOff = someDays().collect(Collectors.toSet());
            closed = date -> daysOff.contains(date) ? Optional.of("closed") : Optional.empty();
            minutes = 1 + random.nextInt(1_200);
            days = 1 + random.nextInt(3);
        }

        private Instant nearAChangeOfTheClock() {
            var somewhen = Instant.parse("2005-01-01T00:00:00Z").plus(random.nextInt(30 * 365), DAYS);
            var change = zone.getRules().nextTransition(somewhen);
            var around = change == null || random.nextInt(5) == 0 ? somewhen : change.getInstant();
            return around.plusSeconds(random.nextInt(6 * 86_400) - 4 * 86_400L);
        }

        private Map<DayOfWeek, Hours> week() {
            var week = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
            week.put(DayOfWeek.MONDAY, someHours());
            Stream.of(DayOfWeek.values())
                    .filter(day -> random.nextInt(4) > 0)
                    .forEach(day -> week.put(day, someHours()));
            return week;
        }

        private Hours someHours() {
            var opens = LocalTime.ofSecondOfDay(60L * random.nextInt(random.nextBoolean() ? 240 : 1_380));
            var left = 1_439 - opens.toSecondOfDay() / 60;
            return new Hours(
                    opens, random.nextInt(8) == 0 ? LocalTime.MIDNIGHT : opens.plusMinutes(1 + random.nextInt(left)));
        }

        private Stream<LocalDate> someDays() {
            var first = LocalDate.ofInstant(from, zone);
            return Stream.generate(() -> first.plusDays(random.nextInt(8))).limit(random.nextInt(4));
        }

        @Override
        public String toString() {
            return "from %s to %s in %s, %d minutes, %d days, hours %s, closed %s"
                    .formatted(from, to, zone, minutes, days, hours, daysOff);
        }
    }
}
