package org.helhet.rulebook.rows;

import org.helhet.calendar.TimeSpan;

/** Which of two lengths of time is over first on every day and in every calendar, and about how long each is. */
public final class Spans {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int DAYS_A_WEEK = 7;
    private static final int WORKING_DAYS_A_WEEK = 5;
    private static final double HOURS_A_DAY = 24;
    private static final double WORKING_HOURS_A_DAY = 9;

    private enum Measure {
        CLOCK,
        WORKING_CLOCK,
        SAME_DAY,
        DAYS,
        WORKING_DAYS
    }

    private Spans() {}

    /** Whether what is needed within the first is always needed within the second too. */
    public static boolean isNeverLonger(TimeSpan first, TimeSpan second) {
        var then = measure(second);
        return switch (measure(first)) {
            case CLOCK ->
                switch (then) {
                    case CLOCK, WORKING_CLOCK -> amount(first) <= amount(second);
                    // A day on which the clocks are put forward is an hour short.
                    case DAYS, WORKING_DAYS -> amount(first) <= amount(second) * DAY - HOUR;
                    case SAME_DAY -> false;
                };
            case WORKING_CLOCK -> then == Measure.WORKING_CLOCK && amount(first) <= amount(second);
            case SAME_DAY -> then == Measure.SAME_DAY || then == Measure.WORKING_DAYS;
            case DAYS -> (then == Measure.DAYS || then == Measure.WORKING_DAYS) && amount(first) <= amount(second);
            case WORKING_DAYS -> then == Measure.WORKING_DAYS && amount(first) <= amount(second);
        };
    }

    private static Measure measure(TimeSpan span) {
        return switch (span.unit()) {
            case MINUTES, HOURS -> Measure.CLOCK;
            case WORKING_MINUTES, WORKING_HOURS -> Measure.WORKING_CLOCK;
            case SAME_DAY -> Measure.SAME_DAY;
            case CALENDAR_DAYS, WEEKS -> Measure.DAYS;
            case WORKING_DAYS -> Measure.WORKING_DAYS;
        };
    }

    /** In the smallest unit of its measure. */
    private static int amount(TimeSpan span) {
        return span.amount()
                * switch (span.unit()) {
                    case HOURS, WORKING_HOURS -> HOUR;
                    case WEEKS -> DAYS_A_WEEK;
                    case MINUTES, WORKING_MINUTES, SAME_DAY, WORKING_DAYS, CALENDAR_DAYS -> 1;
                };
    }

    /** In calendar days, of an ordinary week without holidays: a promise that breaks the limit even then surely breaks it. */
    public static double days(TimeSpan span) {
        return Math.max(1, span.amount()) * daysOf(span.unit());
    }

    private static double daysOf(TimeSpan.Unit unit) {
        return switch (unit) {
            case MINUTES -> 1 / HOURS_A_DAY / 60;
            case HOURS -> 1 / HOURS_A_DAY;
            case WORKING_MINUTES -> daysOf(TimeSpan.Unit.WORKING_DAYS) / WORKING_HOURS_A_DAY / 60;
            case WORKING_HOURS -> daysOf(TimeSpan.Unit.WORKING_DAYS) / WORKING_HOURS_A_DAY;
            case SAME_DAY, CALENDAR_DAYS -> 1;
            case WORKING_DAYS -> (double) DAYS_A_WEEK / WORKING_DAYS_A_WEEK;
            case WEEKS -> DAYS_A_WEEK;
        };
    }
}
