package org.helhet.calendar;

import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.helhet.calendar.TimeSpan.Unit.CALENDAR_DAYS;
import static org.helhet.calendar.TimeSpan.Unit.HOURS;
import static org.helhet.calendar.TimeSpan.Unit.MINUTES;
import static org.helhet.calendar.TimeSpan.Unit.WEEKS;
import static org.helhet.calendar.TimeSpan.Unit.WORKING_DAYS;
import static org.helhet.calendar.TimeSpan.Unit.WORKING_HOURS;
import static org.helhet.calendar.TimeSpan.Unit.WORKING_MINUTES;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.helhet.calendar.OpeningHours.Hours;
import org.junit.jupiter.api.Test;

/** Stockholm, Monday to Friday 8 to 17, unless a test says otherwise. 21 November 2026 is a Saturday. */
class WorkingCalendarTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final OpeningHours OFFICE = OpeningHours.mondayToFriday(LocalTime.of(8, 0), LocalTime.of(17, 0));
    private static final ClosedDays HOLIDAYS = closed(Map.of(
            LocalDate.parse("2026-12-25"), "juldagen",
            LocalDate.parse("2026-12-26"), "annandag jul",
            LocalDate.parse("2027-01-01"), "nyårsdagen",
            LocalDate.parse("2027-01-06"), "trettondedag jul"));

    private final WorkingCalendar calendar = new WorkingCalendar(STOCKHOLM, OFFICE, HOLIDAYS);

    @Test
    void minutesAndHoursPassDayAndNight() {
        assertThat(after("2026-11-21T23:55", 10, MINUTES)).isEqualTo("2026-11-22T00:05");
        assertThat(after("2026-11-20T16:30", 24, HOURS)).isEqualTo("2026-11-21T16:30");
    }

    @Test
    void workingHoursPassOnlyWhileItIsOpen() {
        assertThat(after("2026-11-20T16:30", 2, WORKING_HOURS)).isEqualTo("2026-11-23T09:30");
        assertThat(after("2026-11-21T03:00", 2, WORKING_HOURS)).isEqualTo("2026-11-23T10:00");
        assertThat(after("2026-11-23T06:00", 30, WORKING_MINUTES)).isEqualTo("2026-11-23T08:30");
    }

    @Test
    void workingTimeMayEndAtTheVeryMomentOfClosing() {
        assertThat(after("2026-11-20T15:00", 2, WORKING_HOURS)).isEqualTo("2026-11-20T17:00");
    }

    @Test
    void workingTimeIsExactToTheSecond() {
        assertThat(after("2026-11-20T16:59:30", 1, WORKING_MINUTES)).isEqualTo("2026-11-23T08:00:30");
    }

    @Test
    void workingDaysEndAtClosingTimeAndNeverCountTheDayOfReceipt() {
        assertThat(after("2026-11-23T07:00", 1, WORKING_DAYS)).isEqualTo("2026-11-24T17:00");
        assertThat(after("2026-11-23T18:00", 1, WORKING_DAYS)).isEqualTo("2026-11-24T17:00");
        assertThat(after("2026-11-21T12:00", 10, WORKING_DAYS)).isEqualTo("2026-12-04T17:00");
    }

    @Test
    void sameDayIsTheNextWorkingDayOnceItHasClosed() {
        assertThat(sameDay("2026-11-23T06:00")).isEqualTo("2026-11-23T17:00");
        assertThat(sameDay("2026-11-23T16:59")).isEqualTo("2026-11-23T17:00");
        assertThat(sameDay("2026-11-23T17:00")).isEqualTo("2026-11-24T17:00");
        assertThat(sameDay("2026-11-21T12:00")).isEqualTo("2026-11-23T17:00");
    }

    @Test
    void calendarDaysAndWeeksEndAtFiveEvenOnClosedDays() {
        assertThat(after("2026-11-21T23:30", 14, CALENDAR_DAYS)).isEqualTo("2026-12-05T17:00");
        assertThat(after("2026-11-21T23:30", 8, WEEKS)).isEqualTo("2027-01-16T17:00");
    }

    @Test
    void theDayIsThatOfTheZoneAndNotOfGreenwich() {
        var oneAtNightInStockholm = Instant.parse("2026-11-23T23:30:00Z");

        assertThat(calendar.after(oneAtNightInStockholm, new TimeSpan(1, WORKING_DAYS)))
                .isEqualTo(at("2026-11-25T17:00"));
    }

    @Test
    void holidaysOverTheTurnOfTheYearAreLeftOutAndNamed() {
        var from = at("2026-12-23T10:00");
        var due = calendar.after(from, new TimeSpan(5, WORKING_DAYS));

        assertThat(due).isEqualTo(at("2026-12-31T17:00"));
        assertThat(calendar.closedDaysBetween(from, due))
                .containsExactly(new ClosedDay(LocalDate.parse("2026-12-25"), "juldagen"));
    }

    @Test
    void tenWorkingDaysMayHaveNoClosedDayBetween() {
        var from = at("2026-11-21T10:00");

        assertThat(calendar.closedDaysBetween(from, at("2026-12-04T17:00"))).isEmpty();
        assertThat(calendar.closedDaysBetween(from, at("2026-11-01T17:00"))).isEmpty();
    }

    @Test
    void hoursSetForADayGoBeforeTheWeekAndBeforeHolidays() {
        var halfDay = LocalDate.parse("2026-12-23");
        var openAllTheSame = LocalDate.parse("2026-12-25");
        var morning = new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0));
        var special = new OpeningHours(OFFICE.week(), Map.of(halfDay, morning, openAllTheSame, morning));
        var christmas = new WorkingCalendar(STOCKHOLM, special, HOLIDAYS);

        assertThat(christmas.after(at("2026-12-22T09:00"), new TimeSpan(1, WORKING_DAYS)))
                .isEqualTo(at("2026-12-23T12:00"));
        assertThat(christmas.isWorkingDay(openAllTheSame)).isTrue();
        assertThat(christmas.closedDaysBetween(at("2026-12-22T09:00"), at("2026-12-28T09:00")))
                .isEmpty();
    }

    @Test
    void anHourThatTheClockSkipsIsNotWorked() {
        var nights = new WorkingCalendar(STOCKHOLM, onSundays("01:00", "04:00"));

        assertThat(nights.workingTimeBetween(at("2027-03-28T00:00"), at("2027-03-28T12:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(nights.workingTimeBetween(at("2026-10-25T00:00"), at("2026-10-25T12:00")))
                .isEqualTo(Duration.ofHours(4));
    }

    @Test
    void aDayWhoseOnlyHoursAreSkippedIsNoWorkingDay() {
        var lost = new WorkingCalendar(STOCKHOLM, onSundays("02:15", "02:45"));

        assertThat(lost.isWorkingDay(LocalDate.parse("2027-03-28"))).isFalse();
        assertThat(lost.after(at("2027-03-27T12:00"), new TimeSpan(1, WORKING_DAYS)))
                .isEqualTo(at("2027-04-04T02:45"));
    }

    @Test
    void aDateThatNeverWasIsNoWorkingDay() {
        var samoa = new WorkingCalendar(ZoneId.of("Pacific/Apia"), OFFICE);

        assertThat(samoa.isWorkingDay(LocalDate.parse("2011-12-30"))).isFalse();
    }

    @Test
    void nextOpeningIsNowWhileItIsOpen() {
        assertThat(calendar.nextOpening(at("2026-11-20T08:00"))).isEqualTo(at("2026-11-20T08:00"));
        assertThat(calendar.nextOpening(at("2026-11-20T16:59"))).isEqualTo(at("2026-11-20T16:59"));
        assertThat(calendar.nextOpening(at("2026-11-20T17:00"))).isEqualTo(at("2026-11-23T08:00"));
    }

    @Test
    void noWorkingTimePassesBackwards() {
        assertThat(calendar.workingTimeBetween(at("2026-11-20T12:00"), at("2026-11-20T09:00")))
                .isZero();
        assertThat(calendar.workingTimeBetween(at("2026-11-20T12:00"), at("2026-11-01T09:00")))
                .isZero();
    }

    @Test
    void aCalendarThatIsNeverOpenSaysSoInsteadOfSearchingForEver() {
        var never = new WorkingCalendar(STOCKHOLM, OFFICE, date -> Optional.of("closed down"));

        assertThatThrownBy(() -> never.after(at("2026-11-20T12:00"), TimeSpan.sameDay()))
                .isInstanceOf(NeverOpen.class)
                .hasMessageContaining("Europe/Stockholm")
                .hasMessageContaining("MONDAY 08:00-17:00, TUESDAY");
    }

    @Test
    void aSpanOfEndlesslyManyWorkingDaysIsGivenUp() {
        assertThatThrownBy(() -> after("2026-11-20T12:00", Integer.MAX_VALUE, WORKING_DAYS))
                .isInstanceOf(NeverOpen.class);
        assertThatThrownBy(() -> after("2026-11-20T12:00", Integer.MAX_VALUE, WORKING_HOURS))
                .isInstanceOf(NeverOpen.class);
    }

    @Test
    void hoursEndAfterTheyBeginButMayEndWithTheDay() {
        assertThatThrownBy(() -> new Hours(LocalTime.of(17, 0), LocalTime.of(8, 0)))
                .hasMessageContaining("17:00-08:00");
        assertThat(new WorkingCalendar(STOCKHOLM, onSundays("00:00", "00:00"))
                        .workingTimeBetween(at("2026-11-21T00:00"), at("2026-11-24T00:00")))
                .isEqualTo(Duration.ofHours(24));
    }

    private LocalDateTime after(String from, int amount, TimeSpan.Unit unit) {
        return local(calendar.after(at(from), new TimeSpan(amount, unit)));
    }

    private LocalDateTime sameDay(String from) {
        return local(calendar.after(at(from), TimeSpan.sameDay()));
    }

    private static OpeningHours onSundays(String opens, String closes) {
        return new OpeningHours(Map.of(SUNDAY, new Hours(LocalTime.parse(opens), LocalTime.parse(closes))), Map.of());
    }

    private static ClosedDays closed(Map<LocalDate, String> days) {
        return date -> Optional.ofNullable(days.get(date));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(STOCKHOLM).toInstant();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, STOCKHOLM);
    }
}
