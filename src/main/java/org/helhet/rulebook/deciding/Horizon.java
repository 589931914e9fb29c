package org.helhet.rulebook.deciding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.helhet.calendar.TimeSpan;
import org.helhet.calendar.WorkingCalendar;
import org.helhet.decision.OpenComplaint;
import org.helhet.rulebook.rows.Limit;
import org.helhet.rulebook.rows.PromiseRow;
import org.jspecify.annotations.Nullable;

/** How far ahead something may be promised in one complaint at one moment: by {@code promises.csv}, within {@code limits.csv}. */
public record Horizon(
        OpenComplaint complaint,
        Instant now,
        WorkingCalendar calendar,
        @Nullable PromiseRow row,
        Limits limits) {

    private static final TimeSpan NEXT_WORKING_DAY = new TimeSpan(1, TimeSpan.Unit.WORKING_DAYS);
    private static final TimeSpan REMEDY = new TimeSpan(5, TimeSpan.Unit.WORKING_DAYS);
    private static final TimeSpan FOLLOW_UP = new TimeSpan(7, TimeSpan.Unit.WORKING_DAYS);
    private static final TimeSpan LAST_DAY = new TimeSpan(20, TimeSpan.Unit.WORKING_DAYS);

    /** The customer hears by then at the latest who heard something now. */
    public Instant newsBy() {
        return earliest(now, silence(), limit(Limit.SILENCE));
    }

    /** The same when the answer has been given: only the limit counts. */
    public Instant newsByLimit() {
        return calendar.after(now, limit(Limit.SILENCE));
    }

    /** What is promised in place of news that did not come: news on the next working day. */
    public Instant newsInstead(Instant due) {
        var soon = calendar.after(later(due, now), NEXT_WORKING_DAY);
        var silent = newsBy();
        return silent.isBefore(soon) && silent.isAfter(due) ? silent : soon;
    }

    /** The last day for an answer that is late: never past the ceiling as long as that lies ahead. */
    public Instant lastDay(Instant due) {
        var from = later(due, now);
        var planned =
                earliest(complaint.openedAt(), or(row == null ? null : row.lastDay(), LAST_DAY), lastDayAtLatest());
        return belowTheCeiling(planned.isAfter(from) ? planned : extended(from), from);
    }

    /** One extension from a last day that does not hold. */
    public Instant lastDayMoved(Instant due) {
        return belowTheCeiling(extended(due), later(due, now));
    }

    public Instant remedyBy(Instant from) {
        return calendar.after(from, remedy());
    }

    public Instant contactBy() {
        return calendar.after(now, contact());
    }

    public Instant followUpAt() {
        return calendar.after(now, followUp());
    }

    public Instant extended(Instant due) {
        return calendar.after(due, limit(Limit.EXTENSION));
    }

    public TimeSpan silence() {
        return or(row == null ? null : row.longestSilence(), limit(Limit.SILENCE));
    }

    public TimeSpan contact() {
        return or(row == null ? null : row.personalContactWithin(), NEXT_WORKING_DAY);
    }

    public TimeSpan remedy() {
        return or(row == null ? null : row.remedyWithin(), REMEDY);
    }

    public TimeSpan followUp() {
        return or(row == null ? null : row.followUpAfter(), FOLLOW_UP);
    }

    public TimeSpan limit(Limit limit) {
        return limits.time(limit, complaint.facts().country(), LocalDate.ofInstant(now, calendar.zone()));
    }

    private TimeSpan lastDayAtLatest() {
        return or(row == null ? null : row.lastDayAtLatest(), limit(Limit.CEILING));
    }

    private Instant belowTheCeiling(Instant planned, Instant from) {
        var ceiling = calendar.after(complaint.openedAt(), limit(Limit.CEILING));
        if (!ceiling.isAfter(from)) {
            return newsInstead(from);
        }
        return planned.isBefore(ceiling) ? planned : ceiling;
    }

    private Instant earliest(Instant from, TimeSpan... spans) {
        return Stream.of(spans)
                .map(span -> calendar.after(from, span))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static TimeSpan or(@Nullable TimeSpan said, TimeSpan usual) {
        return said == null ? usual : said;
    }
}
