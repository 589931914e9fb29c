package org.helhet.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.helhet.calendar.TimeSpan;
import org.helhet.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Which rows of {@code escalation.csv} call somebody in at the very moment of a decision, before any promise could be missed. */
public final class CallsAtOnce {

    private CallsAtOnce() {}

    /** Those who are called in when this was decided; each person once. */
    public static List<Person> of(Rulebook rulebook, Facts facts, Decision decision, Instant now) {
        var complaint =
                new Standing(facts, decision.severity(), decision.owner().id(), null, facts.away());
        var calendar = rulebook.calendarOf(facts.country());
        return rulebook.escalation(complaint, now).stream()
                .filter(rule -> isDue(rule, facts, calendar, now))
                .map(rule -> rulebook.calledIn(rule, complaint, now).person())
                .distinct()
                .toList();
    }

    /** Whether the row calls already when the complaint is decided. */
    public static boolean isDue(EscalationRule rule, Facts facts, WorkingCalendar calendar, Instant now) {
        return switch (rule.when()) {
            case Trigger.Contacts contacts -> facts.contacts() >= contacts.count();
            case Trigger.OutsideBody outside -> facts.isAbout(Topic.OUTSIDE_BODY);
            case Trigger.Press press -> facts.isAbout(Topic.PRESS);
            case Trigger.NeededWithin needed -> isNeededWithin(needed.span(), facts.needBy(), calendar, now);
            default -> false;
        };
    }

    private static boolean isNeededWithin(
            TimeSpan span, @Nullable NeedBy needBy, WorkingCalendar calendar, Instant now) {
        if (needBy == null) {
            return false;
        }
        var end = calendar.after(now, span);
        return !needBy.at().isAfter(end)
                || isInDays(span) && dayOf(needBy.at(), calendar.zone()).equals(dayOf(end, calendar.zone()));
    }

    private static boolean isInDays(TimeSpan span) {
        return switch (span.unit()) {
            case MINUTES, HOURS, WORKING_MINUTES, WORKING_HOURS -> false;
            case SAME_DAY, WORKING_DAYS, CALENDAR_DAYS, WEEKS -> true;
        };
    }

    private static LocalDate dayOf(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
