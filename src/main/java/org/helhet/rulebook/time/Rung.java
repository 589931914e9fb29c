package org.helhet.rulebook.time;

import java.time.Instant;
import org.helhet.calendar.TimeSpan;
import org.helhet.decision.EscalationRule;
import org.helhet.decision.Step;
import org.helhet.decision.Trigger;

/**
 * A row of {@code escalation.csv} that has called nobody yet.
 *
 * @param count how many it waits for; 0 where it does not count
 * @param span the length of time in its moment; a day where there is none
 */
public record Rung(EscalationRule rule, int count, TimeSpan span) {

    private static final TimeSpan NONE = TimeSpan.sameDay();

    /** When a row calls. */
    record Moment(EscalationRule rule, Instant at) {}

    static Rung of(EscalationRule rule) {
        return switch (rule.when()) {
            case Trigger.ShareGone share -> new Rung(rule, share.percent(), NONE);
            case Trigger.TimeLeft left -> new Rung(rule, 0, left.span());
            case Trigger.PromiseMissed missed -> new Rung(rule, 1, NONE);
            case Trigger.AfterMissed after -> new Rung(rule, 0, after.span());
            case Trigger.PromisesMissed missed -> new Rung(rule, missed.count(), NONE);
            case Trigger.Contacts contacts -> new Rung(rule, contacts.count(), NONE);
            case Trigger.UnitRefused refused -> new Rung(rule, 0, NONE);
            case Trigger.OlderThan older -> new Rung(rule, 0, older.age());
            case Trigger.OutsideBody outside -> new Rung(rule, 0, NONE);
            case Trigger.Press press -> new Rung(rule, 0, NONE);
            case Trigger.RequestUnanswered request -> new Rung(rule, 0, request.span());
            case Trigger.NeededWithin needed -> new Rung(rule, 0, needed.span());
            case Trigger.SameTopic same -> new Rung(rule, same.count(), same.within());
        };
    }

    /** What makes a call once in effect: "1", "need". */
    static String keyOf(Step step) {
        return switch (step.kind()) {
            case LADDER -> Integer.toString(step.rung());
            case ASK -> "ask";
            case NEED -> "need";
            case CORD -> "cord";
        };
    }
}
