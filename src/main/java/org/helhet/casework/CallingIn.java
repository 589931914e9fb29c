package org.helhet.casework;

import java.util.Map;
import org.helhet.casework.Held.KnownCall;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Call;
import org.helhet.decision.Letter;
import org.helhet.decision.Telling;
import org.springframework.stereotype.Component;

/** Calls people in to help: they hear why, what is expected of them and by when, and say with one click that they are on it. */
@Component
class CallingIn {

    private final CallRegister calls;
    private final CaseMail mail;

    CallingIn(CallRegister calls, CaseMail mail) {
        this.calls = calls;
        this.mail = mail;
    }

    /** Nobody is called in twice for the same. {@code text} is what beside the rule the person is to know, or empty. */
    void call(InHand hand, Call call, String text) {
        call(hand, call, text, false);
    }

    /** {@code passedOn}: the words of the text pass the matter on instead of taking it. */
    void call(InHand hand, Call call, String text, boolean passedOn) {
        if (hand.calls().stream().anyMatch(known -> known.call().key().equals(call.key()))) {
            return;
        }
        var known = hand.call(calls.nextId(), call);
        hand.happened(EventKind.CALLED_IN, Event.RULEBOOK, facts(hand, call));
        write(hand, known, Letter.Kind.CALLED_IN, text, passedOn);
    }

    /** Whoever was called in has left; {@code call} is another's now. */
    void passedOn(InHand hand, long call) {
        hand.calls().stream().filter(known -> known.id() == call).findFirst().ifPresent(known -> {
            write(hand, known, Letter.Kind.CALLED_IN, "", false);
            hand.happened(EventKind.CALLED_IN, Event.SYSTEM, facts(hand, known.call()));
        });
    }

    /** {@code number} counts within the complaint. */
    void remind(InHand hand, int number) {
        hand.calls().stream()
                .filter(known -> known.call().id() == number)
                .findFirst()
                .ifPresent(known -> remind(hand, known));
    }

    /** Whoever was on it and has to hear of something new is called in anew, and answers by the same link. */
    private void remind(InHand hand, KnownCall known) {
        boolean isOnIt = known.call().acknowledgedAt() != null;
        if (isOnIt) {
            mail.answersAnew(Link.Purpose.ESCALATION, known.id());
        }
        hand.replace(known.reminded(hand.now()));
        hand.happened(EventKind.REMINDED, Event.RULEBOOK, facts(hand, known.call()));
        write(hand, known, isOnIt ? Letter.Kind.CALLED_IN : Letter.Kind.CALLED_IN_REMINDER, "", false);
    }

    /** Who is on it knows of all for which she was called in. {@code by} is who says so: the person herself, or somebody for her. */
    void acknowledge(InHand hand, KnownCall known, PersonId by, String through) {
        if (known.call().acknowledgedAt() != null) {
            return;
        }
        hand.calls().stream()
                .filter(other -> other.call().acknowledgedAt() == null)
                .filter(other -> other.call().person().equals(known.call().person()))
                .toList()
                .forEach(other -> hand.replace(other.acknowledged(hand.now(), by.value())));
        hand.happened(
                EventKind.ACKNOWLEDGED,
                by.value(),
                Map.of("step", known.call().step(), "name", name(hand, by), "through", through));
    }

    private void write(InHand hand, KnownCall known, Letter.Kind kind, String text, boolean passedOn) {
        var person = known.call().person();
        var telling = Telling.NOTHING
                .reason(known.call().why())
                .text(text)
                .passedOn(passedOn)
                .actBy(hand.rules()
                        .rulebook()
                        .staff()
                        .acceptBy(person, hand.condition().severity(), hand.now()))
                .link(mail.link(hand, Link.Purpose.ESCALATION, known.id(), person.value()));
        mail.toColleague(hand, kind, person, hand.next(), telling);
    }

    private static Map<String, Object> facts(InHand hand, Call call) {
        return Map.of(
                "step", call.step(),
                "person", call.person().value(),
                "name", name(hand, call.person()),
                "why", call.why(),
                "row", call.row(),
                "due", call.at());
    }

    static String name(InHand hand, PersonId person) {
        var known = hand.rules().people().get(person);
        return known == null ? person.value() : known.name();
    }
}
