package org.helhet.rulebook.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.helhet.calendar.TimeSpan;
import org.helhet.calendar.WorkingCalendar;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Promise;
import org.helhet.decision.Due;
import org.helhet.decision.EscalationRule;
import org.helhet.decision.Step;
import org.helhet.decision.Trigger;

/** When the owner is reminded of a promise: at the first moment of step 0 that lies between making it and its due time. */
record Nudges(List<EscalationRule> rules, WorkingCalendar calendar) {

    private static final int HUNDRED = 100;

    Nudges {
        rules = rules.stream()
                .filter(rule ->
                        rule.step().kind() == Step.Kind.LADDER && rule.step().rung() == 0)
                .toList();
    }

    Optional<Due> of(GivenPromise given) {
        return rules.stream()
                .flatMap(rule -> momentOf(rule.when(), given.promise()).stream()
                        .map(at -> new Due.Nudge(at, given.id(), rule.row())))
                .filter(nudge -> nudge.at().isAfter(given.promise().madeAt())
                        && nudge.at().isBefore(given.dueAt()))
                .min(Comparator.comparing(Due.Nudge::at))
                .map(Due.class::cast);
    }

    private Optional<Instant> momentOf(Trigger when, Promise promise) {
        if (when instanceof Trigger.ShareGone share) {
            return Optional.of(shareGone(calendar, promise, share.percent()));
        }
        return when instanceof Trigger.TimeLeft left
                ? Optional.of(calendar.before(promise.dueAt(), left.span()))
                : Optional.empty();
    }

    /** Of the working time; of the clock's where there is no working time between. */
    static Instant shareGone(WorkingCalendar calendar, Promise promise, int percent) {
        var working = calendar.workingTimeBetween(promise.madeAt(), promise.dueAt());
        var minutes = working.multipliedBy(percent).dividedBy(HUNDRED).toMinutes();
        return minutes > 0
                ? calendar.after(promise.madeAt(), new TimeSpan((int) minutes, TimeSpan.Unit.WORKING_MINUTES))
                : promise.madeAt()
                        .plus(Duration.between(promise.madeAt(), promise.dueAt())
                                .multipliedBy(percent)
                                .dividedBy(HUNDRED));
    }
}
