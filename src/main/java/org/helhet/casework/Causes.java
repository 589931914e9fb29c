package org.helhet.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.helhet.calendar.TimeSpan;
import org.helhet.casework.CauseRegister.Task;
import org.helhet.complaint.PersonId;
import org.helhet.decision.EscalationRule;
import org.helhet.decision.Letter;
import org.helhet.decision.Standing;
import org.helhet.decision.Telling;
import org.helhet.decision.Trigger;
import org.springframework.stereotype.Component;

/** Sees when several complaints of one topic come from one place, and gives somebody the task to find the cause. */
@Component
class Causes {

    private static final int MOST_LINKED = 1_000;

    private final CauseRegister tasks;
    private final Journal journal;
    private final CaseMail mail;

    Causes(CauseRegister tasks, Journal journal, CaseMail mail) {
        this.tasks = tasks;
        this.journal = journal;
        this.mail = mail;
    }

    /** A new complaint joins the task that is open for its cause; else it may be the one by which the cord is pulled. */
    void suspect(InHand hand) {
        Cause.of(hand.facts())
                .ifPresent(cause ->
                        tasks.open(cause).ifPresentOrElse(task -> join(hand, cause, task), () -> count(hand, cause)));
    }

    private void join(InHand hand, Cause cause, Task task) {
        tasks.link(task.id(), hand.id());
        hand.happened(suspected(hand, cause, task, ""));
    }

    /** One complaint of a cause after the other: of two that arrive at once the second must see the first. */
    private void count(InHand hand, Cause cause) {
        var cords = cords(hand, cause);
        if (cords.isEmpty()) {
            return;
        }
        tasks.oneAtATime(cause);
        var begun = tasks.open(cause);
        if (begun.isPresent()) {
            join(hand, cause, begun.get());
        } else {
            cords.stream()
                    .filter(rule -> isPulled(hand, cause, rule))
                    .findFirst()
                    .ifPresent(rule -> begin(hand, cause, rule));
        }
    }

    private static List<EscalationRule> cords(InHand hand, Cause cause) {
        return hand.rules().rulebook().escalation(standing(hand), hand.now()).stream()
                .filter(rule -> rule.when() instanceof Trigger.SameTopic same
                        && (same.topic().isEmpty() || same.topic().equals(cause.topic())))
                .sorted(Comparator.comparing(EscalationRule::row))
                .toList();
    }

    private boolean isPulled(InHand hand, Cause cause, EscalationRule rule) {
        return rule.when() instanceof Trigger.SameTopic same
                && tasks.alike(cause, since(hand, rule), same.count()).size() >= same.count();
    }

    private static Instant since(InHand hand, EscalationRule rule) {
        var within = rule.when() instanceof Trigger.SameTopic same ? same.within() : TimeSpan.sameDay();
        var days = Math.max(1, within.amount());
        return hand.now().minus(Duration.ofDays(within.unit() == TimeSpan.Unit.WEEKS ? 7L * days : days));
    }

    private void begin(InHand hand, Cause cause, EscalationRule rule) {
        var called = hand.rules().rulebook().calledIn(rule, standing(hand), hand.now());
        var task = tasks.begin(cause, called, hand);
        for (var complaint : tasks.alike(cause, since(hand, rule), MOST_LINKED)) {
            tasks.link(task.id(), complaint);
            if (complaint != hand.id()) {
                journal.write(
                        complaint,
                        hand.now(),
                        hand.rules().version(),
                        List.of(suspected(hand, cause, task, called.why())));
            }
        }
        hand.happened(suspected(hand, cause, task, called.why()));
        write(hand, called.person().id(), called.why());
    }

    /** Whoever looked for it has left; {@code hand} is one of its complaints. */
    void passOn(InHand hand, long task, PersonId gone, String name) {
        var next = Ownership.nextAfter(hand, gone);
        var why = "%s has left → %s".formatted(name, Stand.name(hand, next));
        tasks.passOn(task, next);
        Cause.of(hand.facts())
                .ifPresent(cause -> hand.happened(suspected(hand, cause, new Task(task, next, true), why)));
        write(hand, next, why);
    }

    private void write(InHand hand, PersonId person, String why) {
        mail.toColleague(
                hand,
                Letter.Kind.CAUSE_TASK,
                person,
                hand.next(),
                Telling.NOTHING
                        .reason(why)
                        .actBy(hand.rules().rulebook().staff().requestDue(person, hand.now())));
    }

    private static Event suspected(InHand hand, Cause cause, Task task, String why) {
        return new Event(
                EventKind.CAUSE_SUSPECTED,
                Event.RULEBOOK,
                Map.of(
                        "task", task.id(),
                        "topic", cause.topic(),
                        "area", cause.area(),
                        "country", cause.country(),
                        "name", Stand.name(hand, task.owner()),
                        "why", why));
    }

    private static Standing standing(InHand hand) {
        return new Standing(
                hand.facts(), hand.condition().severity(), hand.owner().id(), null, hand.away());
    }
}
