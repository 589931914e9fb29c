package org.helhet.rulebook.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.helhet.calendar.OpeningHours;
import org.helhet.calendar.TimeSpan;
import org.helhet.rulebook.rows.CalendarRow;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.PromiseRow;
import org.helhet.rulebook.rows.PromisesReader;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.SpanWords;
import org.helhet.rulebook.words.Spoken;
import org.helhet.rulebook.words.Terms;
import org.jspecify.annotations.Nullable;

/** Whether somebody is at work while the time of a promise runs. */
record StaffedHoursChecks(Checks checks) {

    /** From closing on Friday to opening on Monday, when it is open from 8 to 17. */
    private static final int HOURS_OF_A_WEEKEND = 63;

    private static final int MINUTES_AN_HOUR = 60;

    void all() {
        for (var row : checks.tables().promises()) {
            onTheClock(row, PromisesReader.PERSONAL_CONTACT, row.personalContactWithin());
            onTheClock(row, PromisesReader.PLAN, row.planWithin());
            onTheClock(row, PromisesReader.ANSWER, row.answerWithin());
            onTheClock(row, PromisesReader.SILENCE, row.longestSilence());
        }
        checks.tables().calendar().stream()
                .filter(row -> !row.weekdays().isEmpty() && row.hours() != null)
                .forEach(this::staffed);
    }

    private void onTheClock(PromiseRow row, Column column, @Nullable TimeSpan span) {
        if (span != null && isShorterThanAWeekend(span)) {
            var unit = span.unit() == TimeSpan.Unit.HOURS ? TimeSpan.Unit.WORKING_HOURS : TimeSpan.Unit.WORKING_MINUTES;
            checks.findings()
                    .add(
                            Fault.PROMISE_OUTSIDE_HOURS,
                            checks.cell(FileNames.PROMISES, row.row(), column),
                            Map.of(
                                    "suggested",
                                    language -> SpanWords.say(new TimeSpan(span.amount(), unit), language)));
        }
    }

    private static boolean isShorterThanAWeekend(TimeSpan span) {
        return switch (span.unit()) {
            case MINUTES -> span.amount() < HOURS_OF_A_WEEKEND * MINUTES_AN_HOUR;
            case HOURS -> span.amount() < HOURS_OF_A_WEEKEND;
            case WORKING_MINUTES, WORKING_HOURS, SAME_DAY, WORKING_DAYS, CALENDAR_DAYS, WEEKS -> false;
        };
    }

    /** Whoever has no hours of their own works whenever it is open. */
    private void staffed(CalendarRow row) {
        var open = Objects.requireNonNull(row.hours());
        var owners = checks.tables().people().values().stream()
                .filter(person -> person.mayOwn() && person.country().equals(row.country()))
                .toList();
        if (owners.isEmpty() || owners.stream().anyMatch(person -> person.hours() == null)) {
            return;
        }
        var hours = owners.stream()
                .flatMap(person -> Stream.ofNullable(person.hours()))
                .toList();
        gap(open, hours).forEach(gap -> tell(row, open, gap));
    }

    /** Before the first has come, and after the last has gone. */
    private static List<String> gap(OpeningHours.Hours open, List<OpeningHours.Hours> hours) {
        var first = hours.stream()
                .map(OpeningHours.Hours::opens)
                .sorted()
                .findFirst()
                .orElse(open.opens());
        var last = hours.stream()
                .map(OpeningHours.Hours::closes)
                .sorted()
                .reduce((one, next) -> next)
                .orElse(open.closes());
        return Stream.of(
                        first.isAfter(open.opens()) ? open.opens() + "-" + first : "",
                        last.isBefore(open.closes()) ? last + "-" + open.closes() : "")
                .filter(gap -> !gap.isEmpty())
                .toList();
    }

    private void tell(CalendarRow row, OpeningHours.Hours open, String gap) {
        var values = new HashMap<String, Spoken>();
        values.put("country", Spoken.of(Terms.COUNTRY, row.country()));
        values.put("open", Spoken.plain(open.toString()));
        values.put("gap", Spoken.plain(gap));
        checks.findings().add(Fault.OPEN_WITHOUT_STAFF, Place.of(FileNames.CALENDAR, row.row()), values);
    }
}
