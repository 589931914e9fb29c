package org.helhet.rulebook.words;

import org.helhet.calendar.TimeSpan;

/** The units of a length of time: the first word is of one, the second of several. */
public enum SpanUnit implements Worded {
    MINUTES(TimeSpan.Unit.MINUTES, "minute/minutes/min", "minut/minuter/min", "minutt/minutter/min"),
    HOURS(TimeSpan.Unit.HOURS, "hour/hours/h", "timme/timmar/tim/h", "time/timer/t"),
    WORKING_MINUTES(
            TimeSpan.Unit.WORKING_MINUTES,
            "working minute/working minutes",
            "arbetsminut/arbetsminuter",
            "arbeidsminutt/arbeidsminutter"),
    WORKING_HOURS(
            TimeSpan.Unit.WORKING_HOURS,
            "working hour/working hours",
            "arbetstimme/arbetstimmar",
            "arbeidstime/arbeidstimer"),
    SAME_DAY(TimeSpan.Unit.SAME_DAY, "same day/same day", "samma dag/samma dag", "samme dag/samme dag"),
    WORKING_DAYS(
            TimeSpan.Unit.WORKING_DAYS,
            "working day/working days/business day/business days",
            "arbetsdag/arbetsdagar",
            "arbeidsdag/arbeidsdager"),
    CALENDAR_DAYS(
            TimeSpan.Unit.CALENDAR_DAYS,
            "calendar day/calendar days",
            "kalenderdag/kalenderdagar",
            "kalenderdag/kalenderdager"),
    WEEKS(TimeSpan.Unit.WEEKS, "week/weeks", "vecka/veckor", "uke/uker");

    private final TimeSpan.Unit unit;
    private final Words words;

    SpanUnit(TimeSpan.Unit unit, String en, String sv, String nb) {
        this.unit = unit;
        this.words = Words.of(en, sv, nb);
    }

    public TimeSpan.Unit unit() {
        return unit;
    }

    @Override
    public Words words() {
        return words;
    }
}
