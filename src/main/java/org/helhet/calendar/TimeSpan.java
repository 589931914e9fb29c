package org.helhet.calendar;

/** A length of time as a person promises it: "2 working days", "10 minutes", "same day". */
public record TimeSpan(int amount, Unit unit) {

    /** In what a span is counted; working units pass only while the business is open. */
    public enum Unit {
        MINUTES,
        HOURS,
        WORKING_MINUTES,
        WORKING_HOURS,
        SAME_DAY,
        WORKING_DAYS,
        CALENDAR_DAYS,
        WEEKS
    }

    public TimeSpan {
        if (amount < 0 || (amount == 0) != (unit == Unit.SAME_DAY)) {
            throw new IllegalArgumentException("A span of time is longer than nothing: %d %s.".formatted(amount, unit));
        }
    }

    public static TimeSpan sameDay() {
        return new TimeSpan(0, Unit.SAME_DAY);
    }
}
