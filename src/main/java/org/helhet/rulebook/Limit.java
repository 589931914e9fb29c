package org.helhet.rulebook;

import org.helhet.calendar.TimeSpan;

/** The limits that are lengths of time, and that the program itself looks at. */
enum Limit implements Worded {
    PRELIMINARY_REPLY(
            14,
            TimeSpan.Unit.CALENDAR_DAYS,
            "preliminary reply at the latest",
            "delbesked senast",
            "foreløpig svar senest"),
    ANSWER(30, TimeSpan.Unit.CALENDAR_DAYS, "answer at the latest", "svar senast", "svar senest"),
    CEILING(8, TimeSpan.Unit.WEEKS, "ceiling", "tak", "tak"),
    SILENCE(5, TimeSpan.Unit.WORKING_DAYS, "longest silence", "längsta tystnad", "lengste stillhet"),
    EXTENSION(10, TimeSpan.Unit.WORKING_DAYS, "extension", "förlängning", "forlengelse"),
    REOPEN_WINDOW(30, TimeSpan.Unit.CALENDAR_DAYS, "reopen window", "återöppnas inom", "gjenåpnes innen"),
    ACCEPT(2, TimeSpan.Unit.WORKING_HOURS, "accept within", "ta emot inom", "ta imot innen"),
    ACCEPT_URGENT(
            30, TimeSpan.Unit.MINUTES, "accept within, urgent", "ta emot inom, brådskande", "ta imot innen, haster");

    private final TimeSpan usual;
    private final Words words;

    Limit(int amount, TimeSpan.Unit unit, String en, String sv, String nb) {
        usual = new TimeSpan(amount, unit);
        words = Words.of(en, sv, nb);
    }

    /** What holds where the file says nothing. */
    TimeSpan usual() {
        return usual;
    }

    /** In which one may think of it, the usual one first. */
    SpanUnit[] units() {
        return switch (this) {
            case ACCEPT -> new SpanUnit[] {SpanUnit.WORKING_HOURS, SpanUnit.WORKING_DAYS};
            case ACCEPT_URGENT -> new SpanUnit[] {SpanUnit.MINUTES, SpanUnit.WORKING_HOURS};
            case CEILING -> new SpanUnit[] {SpanUnit.WEEKS, SpanUnit.CALENDAR_DAYS};
            case SILENCE, EXTENSION -> new SpanUnit[] {SpanUnit.WORKING_DAYS, SpanUnit.CALENDAR_DAYS};
            case PRELIMINARY_REPLY, ANSWER, REOPEN_WINDOW ->
                new SpanUnit[] {SpanUnit.CALENDAR_DAYS, SpanUnit.WORKING_DAYS};
        };
    }

    @Override
    public Words words() {
        return words;
    }
}
