package org.helhet.rulebook;

import java.time.Instant;
import java.util.stream.Collectors;
import org.helhet.calendar.ClosedDay;
import org.helhet.calendar.TimeSpan;
import org.helhet.calendar.WorkingCalendar;
import org.helhet.complaint.Promise;
import org.helhet.decision.Reason;

/** Says why a promise is due when it is. */
final class PromiseReasons {

    private static final int NAMED = 3;

    private PromiseReasons() {}

    /** Such as "update within 5 working days, the longest silence: no closed day between". */
    static Reason within(Promise promise, TimeSpan span, PromiseRemark because, Horizon horizon) {
        var row = horizon.row();
        return new Reason(
                Reason.About.PROMISE,
                row == null ? FileNames.LIMITS : FileNames.PROMISES,
                row == null ? 0 : row.row(),
                "%s within %s%s%s"
                        .formatted(
                                promise.kind().word(),
                                SpanWords.say(span, Language.EN),
                                because,
                                closedDays(horizon.calendar(), promise.madeAt(), promise.dueAt(), span)));
    }

    /** One that a person chose. */
    static Reason chosen(Promise promise, PromiseRemark because) {
        return new Reason(
                Reason.About.PROMISE, FileNames.LIMITS, 0, promise.kind().word() + because);
    }

    /** Empty for a span in which every day counts. */
    static String closedDays(WorkingCalendar calendar, Instant from, Instant due, TimeSpan span) {
        return switch (span.unit()) {
            case MINUTES, HOURS, CALENDAR_DAYS, WEEKS -> "";
            case WORKING_MINUTES, WORKING_HOURS, SAME_DAY, WORKING_DAYS -> closedDays(calendar, from, due);
        };
    }

    private static String closedDays(WorkingCalendar calendar, Instant from, Instant due) {
        var closed = calendar.closedDaysBetween(from, due);
        if (closed.isEmpty()) {
            return ": no closed day between";
        }
        var named = closed.stream().limit(NAMED).map(PromiseReasons::named).collect(Collectors.joining(", "));
        return ": closed on " + named + (closed.size() > NAMED ? " and %d more".formatted(closed.size() - NAMED) : "");
    }

    private static String named(ClosedDay day) {
        return day.why().isEmpty() ? day.date().toString() : "%s (%s)".formatted(day.date(), day.why());
    }
}
