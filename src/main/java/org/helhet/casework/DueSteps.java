package org.helhet.casework;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Promise;
import org.helhet.decision.Due;
import org.helhet.decision.EscalationRule;
import org.helhet.decision.Letter;
import org.helhet.decision.Standing;
import org.helhet.decision.Telling;
import org.springframework.stereotype.Component;

/** Each of the things that the rules of time can ask for. */
@Component
class DueSteps {

    private final CallingIn callingIn;
    private final Finishing finishing;
    private final CaseMail mail;

    DueSteps(CallingIn callingIn, Finishing finishing, CaseMail mail) {
        this.callingIn = callingIn;
        this.finishing = finishing;
        this.mail = mail;
    }

    /** Gives the warnings of which the customer is yet to hear. */
    List<Due.Warn> take(InHand hand, Due due) {
        switch (due) {
            case Due.Nudge it -> nudge(hand, it);
            case Due.Warn it -> {
                return warned(hand, it);
            }
            case Due.Miss it -> {
                return miss(hand, it);
            }
            case Due.Raise it -> raise(hand, it);
            case Due.CallIn it -> callingIn.call(hand, it.call(), "");
            case Due.Remind it -> callingIn.remind(hand, it.call());
            case Due.AskWhetherItHolds it -> finishing.askWhetherItHolds(hand);
            case Due.CloseInSilence it -> finishing.close(hand, Event.RULEBOOK, "");
        }
        return List.of();
    }

    private void nudge(InHand hand, Due.Nudge nudge) {
        var given = hand.promises().find(nudge.promise()).orElseThrow();
        hand.promises(hand.promises().nudge(given.id(), hand.now()));
        var because = row(hand, nudge.row());
        mail.toOwner(hand, Letter.Kind.NUDGE, given.promise(), Telling.NOTHING.reason(because));
        hand.happened(EventKind.NUDGED, Event.RULEBOOK, with(facts(given), "why", because));
    }

    private static List<Due.Warn> warned(InHand hand, Due.Warn warn) {
        hand.promises(hand.promises().warn(warn.promises(), hand.now()));
        hand.give(warn.instead());
        return List.of(warn);
    }

    /**
     * A promise that breaks without a warning of its own was covered by one that spoke for it, since the complaint was opened; else the
     * customer hears now.
     */
    private static List<Due.Warn> miss(InHand hand, Due.Miss miss) {
        var given = hand.promises().find(miss.promise()).orElseThrow();
        var heard = hand.open().promises().all().stream()
                .map(GivenPromise::warnedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        if (given.warnedAt() == null) {
            hand.promises(hand.promises().warn(Set.of(given.id()), heard.orElse(hand.now())));
        }
        hand.promises(hand.promises().miss(given.id()));
        hand.happened(EventKind.MISSED, Event.RULEBOOK, facts(given));
        return given.warnedAt() == null && heard.isEmpty()
                ? List.of(new Due.Warn(miss.at(), List.of(given.id()), List.of()))
                : List.of();
    }

    private static void raise(InHand hand, Due.Raise raise) {
        hand.become(hand.condition().raisedTo(raise.severity()));
        hand.happened(
                EventKind.RAISED,
                Event.RULEBOOK,
                Map.of(
                        "severity", raise.severity().word(),
                        "why", raise.reason().says()));
    }

    /** The customer hears what does not hold and what happens instead. */
    void warn(InHand hand, Due.Warn warn) {
        var former = warn.promises().stream()
                .flatMap(id -> hand.promises().find(id).stream())
                .min(Comparator.comparing(GivenPromise::dueAt))
                .orElseThrow();
        var next = instead(hand, warn);
        mail.fromUs(hand, Letter.Kind.WARNING, next, Telling.NOTHING.former(former.promise()));
        if (!CaseMail.reaches(hand)) {
            mail.toOwner(hand, Letter.Kind.UNREACHED, next, Telling.NOTHING);
        }
        hand.happened(
                EventKind.WARNED,
                Event.RULEBOOK,
                with(with(facts(former), "instead", next.kind().word()), "insteadDue", next.dueAt()));
    }

    private static Promise instead(InHand hand, Due.Warn warn) {
        return warn.instead().stream()
                .filter(promise -> promise.dueAt().isAfter(hand.now()))
                .min(Comparator.comparing(Promise::dueAt))
                .orElseGet(() -> nextBut(hand, warn.promises()));
    }

    /** What else was promised before holds instead. */
    private static Promise nextBut(InHand hand, List<Integer> broken) {
        return hand.promises().open().stream()
                .filter(given -> !broken.contains(given.id()))
                .map(GivenPromise::promise)
                .filter(promise -> promise.dueAt().isAfter(hand.now()))
                .findFirst()
                .orElseGet(hand::next);
    }

    /** The row in words, and what its own column says. */
    private static String row(InHand hand, int row) {
        var standing = new Standing(
                hand.facts(), hand.condition().severity(), hand.owner().id(), null, hand.away());
        return hand.rules().rulebook().escalation(standing, hand.now()).stream()
                .filter(rule -> rule.row() == row)
                .map(DueSteps::words)
                .findFirst()
                .orElse("");
    }

    private static String words(EscalationRule rule) {
        return rule.why().isBlank() ? rule.says() : rule.why();
    }

    private static Map<String, Object> facts(GivenPromise given) {
        return Map.of("promise", given.kind().word(), "due", given.dueAt());
    }

    private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
        var more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return Map.copyOf(more);
    }
}
