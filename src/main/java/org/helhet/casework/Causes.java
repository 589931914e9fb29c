package org.helhet.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.helhet.calendar.TimeSpan;
import org.helhet.decision.CalledIn;
import org.helhet.decision.EscalationRule;
import org.helhet.decision.Letter;
import org.helhet.decision.Standing;
import org.helhet.decision.Step;
import org.helhet.decision.Telling;
import org.helhet.decision.Topic;
import org.helhet.decision.Trigger;
import org.springframework.stereotype.Component;

/** Sees when several complaints of one topic come from one area, and gives somebody the task to find the cause. */
@Component
class Causes {

    private final CauseRegister tasks;
    private final CaseMail mail;

    Causes(CauseRegister tasks, CaseMail mail) {
        this.tasks = tasks;
        this.mail = mail;
    }

    /** A complaint without an area or a topic has nothing in common with others. */
    void suspect(InHand hand) {
        if (hand.facts().area().isEmpty()) {
            return;
        }
        hand.facts().topics().stream().findFirst().map(Topic::name).ifPresent(topic -> suspect(hand, topic));
    }

    private void suspect(InHand hand, String topic) {
        var open = tasks.open(topic, hand.facts().area());
        if (open.isPresent()) {
            tasks.link(open.get(), hand.id());
            happened(hand, topic, open.get(), "", "");
            return;
        }
        cord(hand, topic).ifPresent(rule -> begin(hand, topic, rule));
    }

    /** The row that is met by the complaints there are, this one included. */
    private Optional<EscalationRule> cord(InHand hand, String topic) {
        return hand.rules().rulebook().escalation(standing(hand), hand.now()).stream()
                .filter(rule -> rule.step().kind() == Step.Kind.CORD)
                .filter(rule -> rule.when() instanceof Trigger.SameTopic same && isMet(hand, topic, same))
                .min(Comparator.comparing(EscalationRule::row));
    }

    private boolean isMet(InHand hand, String topic, Trigger.SameTopic same) {
        return (same.topic().isEmpty() || same.topic().equals(topic))
                && tasks.alike(topic, hand.facts().area(), since(hand, same), same.count())
                                .size()
                        >= same.count();
    }

    private static Instant since(InHand hand, Trigger.SameTopic same) {
        var days = Math.max(1, same.within().amount());
        return hand.now().minus(Duration.ofDays(same.within().unit() == TimeSpan.Unit.WEEKS ? 7L * days : days));
    }

    private void begin(InHand hand, String topic, EscalationRule rule) {
        var called = hand.rules().rulebook().calledIn(rule, standing(hand), hand.now());
        var task = tasks.begin(topic, hand.facts().area(), called, hand);
        if (rule.when() instanceof Trigger.SameTopic same) {
            tasks.alike(topic, hand.facts().area(), since(hand, same), 100)
                    .forEach(complaint -> tasks.link(task, complaint));
        }
        write(hand, called);
        happened(hand, topic, task, called.person().name(), called.why());
    }

    private void write(InHand hand, CalledIn called) {
        var person = called.person().id();
        mail.toColleague(
                hand,
                Letter.Kind.CAUSE_TASK,
                person,
                hand.next(),
                Telling.NOTHING
                        .reason(called.why())
                        .actBy(hand.rules().rulebook().staff().requestDue(person, hand.now())));
    }

    private static void happened(InHand hand, String topic, long task, String name, String why) {
        hand.happened(
                EventKind.CAUSE_SUSPECTED,
                Event.RULEBOOK,
                Map.of("task", task, "topic", topic, "area", hand.facts().area(), "name", name, "why", why));
    }

    private static Standing standing(InHand hand) {
        return new Standing(
                hand.facts(), hand.condition().severity(), hand.owner().id(), null, hand.away());
    }
}
