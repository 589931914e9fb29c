package org.helhet.rulebook.checks;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.helhet.calendar.TimeSpan;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.Limit;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.PromiseRow;
import org.helhet.rulebook.rows.PromisesReader;
import org.helhet.rulebook.rows.Role;
import org.helhet.rulebook.rows.Spans;
import org.helhet.rulebook.table.Cell;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Folded;
import org.helhet.rulebook.words.SpanWords;
import org.helhet.rulebook.words.Spoken;
import org.jspecify.annotations.Nullable;

/** Whether no promise is longer than {@code limits.csv} allows. */
record LimitChecks(Checks checks) {

    private static final double WORKING_DAYS_A_WEEK = 5;
    private static final double DAYS_A_WEEK = 7;

    void all() {
        limited(Limit.ANSWER, PromisesReader.ANSWER_AT_LATEST, PromiseRow::answerAtLatest);
        limited(Limit.SILENCE, PromisesReader.SILENCE, PromiseRow::longestSilence);
        limited(Limit.CEILING, PromisesReader.LAST_DAY, PromiseRow::lastDay);
        limited(Limit.CEILING, PromisesReader.LAST_DAY_AT_LATEST, PromiseRow::lastDayAtLatest);
        limited(Limit.ANSWER, PromisesReader.ANSWER, PromiseRow::answerWithin);
    }

    private void limited(Limit limit, Column column, Function<PromiseRow, @Nullable TimeSpan> promised) {
        for (var row : checks.tables().promises()) {
            var span = promised.apply(row);
            if (span != null) {
                limited(limit, checks.cell(FileNames.PROMISES, row.row(), column), span);
            }
        }
    }

    /** A span that stands elsewhere than in {@code promises.csv}. */
    void limited(Limit limit, Cell cell, TimeSpan span) {
        var atMost = inForce(limit);
        if (Spans.days(span) > Spans.days(atMost)) {
            tell(cell, span, atMost);
        }
    }

    private void tell(Cell cell, TimeSpan span, TimeSpan atMost) {
        var suggested = inUnitOf(span, atMost);
        checks.findings()
                .add(
                        Fault.LIMIT_BROKEN,
                        cell,
                        Map.of(
                                "limit", language -> SpanWords.say(atMost, language),
                                "suggested", language -> SpanWords.say(suggested, language),
                                "manager", Spoken.plain(manager())));
    }

    private String manager() {
        return checks.tables().people().values().stream()
                .filter(person -> person.roles().contains(Role.COMPLAINTS_MANAGER))
                .map(PersonRow::name)
                .findFirst()
                .orElse("-");
    }

    /** Where the file says nothing, what usually holds. */
    private TimeSpan inForce(Limit limit) {
        return checks.tables().limits().stream()
                .filter(row ->
                        limit.words().all().anyMatch(word -> Folded.of(word).equals(Folded.of(row.limit()))))
                .filter(row -> row.isValidOn(checks.today()))
                .flatMap(row -> Optional.ofNullable(row.time()).stream())
                .findFirst()
                .orElse(limit.usual());
    }

    private static TimeSpan inUnitOf(TimeSpan span, TimeSpan atMost) {
        int amount = span.unit() == TimeSpan.Unit.WORKING_DAYS
                ? (int) (Spans.days(atMost) / DAYS_A_WEEK) * (int) WORKING_DAYS_A_WEEK
                : (int) (Spans.days(atMost) / Spans.days(new TimeSpan(1, span.unit())));
        return amount < 1 ? atMost : new TimeSpan(amount, span.unit());
    }
}
