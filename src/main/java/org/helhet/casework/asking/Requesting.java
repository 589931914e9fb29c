package org.helhet.casework.asking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.casework.By;
import org.helhet.casework.CaseMail;
import org.helhet.casework.Event;
import org.helhet.casework.EventKind;
import org.helhet.casework.InHand;
import org.helhet.casework.Link;
import org.helhet.casework.Outcome;
import org.helhet.casework.Outcome.Objection;
import org.helhet.casework.Stand;
import org.helhet.casework.asking.Request.State;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Asked;
import org.helhet.decision.Letter;
import org.helhet.decision.Telling;
import org.springframework.stereotype.Component;

/** Asks colleagues for a part. The owner stays the owner; what comes back goes to her at once, and to the lead of whoever sent it back. */
@Component
public class Requesting {

    private static final By SYSTEM = new By(new PersonId(Event.SYSTEM), "", "");

    private final RequestRegister requests;
    private final Bouncing bouncing;
    private final CaseMail mail;

    Requesting(RequestRegister requests, Bouncing bouncing, CaseMail mail) {
        this.requests = requests;
        this.bouncing = bouncing;
        this.mail = mail;
    }

    Outcome ask(InHand hand, By by, RequestWish wish) {
        var asked = hand.rules().rulebook().staff().asked(wish.to());
        var objections = objections(hand, wish, asked);
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        ask(hand, by, wish, asked.orElseThrow());
        return new Outcome.Carried(hand.held().reference());
    }

    private static List<Objection> objections(InHand hand, RequestWish wish, Optional<Asked> asked) {
        var objections = new ArrayList<Objection>();
        if (hand.isClosed()) {
            objections.add(new Objection("status", "The complaint is closed. Reopen it to ask for something."));
        }
        if (wish.text().isEmpty()) {
            objections.add(new Objection("text", "Say what you ask for."));
        }
        var due = wish.due();
        if (due != null && !due.isAfter(hand.now())) {
            objections.add(new Objection("due", "This time has passed already."));
        }
        objectionToAsked(hand, wish, asked).ifPresent(objections::add);
        return objections;
    }

    private static Optional<Objection> objectionToAsked(InHand hand, RequestWish wish, Optional<Asked> asked) {
        if (asked.isEmpty()) {
            return Optional.of(new Objection("to", "No colleague and no unit is called \"%s\".".formatted(wish.to())));
        }
        var person = asked.get().person();
        if (person.equals(hand.owner().id())) {
            return Optional.of(new Objection("to", "%s owns the complaint.".formatted(Stand.name(hand, person))));
        }
        return Stand.isHere(hand, person)
                ? Optional.empty()
                : Optional.of(
                        new Objection("to", "%s does not work here any more.".formatted(Stand.name(hand, person))));
    }

    private void ask(InHand hand, By by, RequestWish wish, Asked asked) {
        var person = Stand.inFor(hand, asked.person());
        var expected = hand.rules().rulebook().staff().requestDue(person, hand.now());
        var due = Optional.ofNullable(wish.due()).orElse(expected);
        var request = new Request(
                0,
                hand.id(),
                hand.condition().opening(),
                by.person(),
                asked.person(),
                person,
                Stand.name(hand, person),
                asked.unit(),
                wish.text(),
                hand.now(),
                expected.isBefore(due) ? expected : due,
                due,
                State.ASKED,
                null,
                "",
                false);
        long id = requests.ask(request);
        hand.become(hand.condition().requested(1));
        hand.happened(EventKind.REQUESTED, by.person().value(), facts(by, id, request));
        tell(hand, id, request, wish.to());
    }

    private void tell(InHand hand, long id, Request request, String to) {
        var person = request.person();
        var why = new Telling.WhyYou(
                person.equals(request.askedFor()) ? "" : Stand.name(hand, request.askedFor()),
                isNamed(hand, request.askedFor(), to) ? "" : request.unit());
        var telling = Telling.NOTHING
                .text(request.text())
                .whyYou(why)
                .actBy(request.answerBy())
                .link(mail.link(hand, Link.Purpose.REQUEST, id, person.value()));
        mail.toColleague(hand, Letter.Kind.REQUEST, person, hand.next(), telling);
    }

    /** By name, not as the lead of a unit. */
    private static boolean isNamed(InHand hand, PersonId person, String to) {
        var known = hand.rules().people().get(person);
        return known == null
                || Stream.of(person.value(), known.name(), known.email()).anyMatch(to::equalsIgnoreCase);
    }

    Outcome accept(InHand hand, By by, Request request) {
        if (request.state() != State.ASKED) {
            return over(request);
        }
        becomes(hand, by, request, State.ACCEPTED, "", false);
        tellOwner(hand, Letter.Kind.REQUEST_ACCEPTED, request, Telling.NOTHING.actBy(request.due()));
        var telling = Telling.NOTHING
                .text(request.text())
                .actBy(request.due())
                .link(mail.link(
                        hand,
                        Link.Purpose.REQUEST_DONE,
                        request.id(),
                        request.person().value()));
        mail.toColleague(hand, Letter.Kind.REQUEST_TAKEN, request.person(), hand.next(), telling);
        return new Outcome.Carried(hand.held().reference());
    }

    Outcome decline(InHand hand, By by, Request request, String why) {
        if (why.isEmpty()) {
            return Outcome.refused("reason", "Say why not.");
        }
        if (!request.isOpen()) {
            return over(request);
        }
        boolean passedOn = hand.rules().rulebook().staff().passesTheBuck(why);
        becomes(hand, by, request, State.DECLINED, why, passedOn);
        tellOwner(
                hand,
                Letter.Kind.REQUEST_DECLINED,
                request,
                Telling.NOTHING.reason(why).passedOn(passedOn));
        bouncing.bounced(hand, request, "refused", why, passedOn);
        return new Outcome.Carried(hand.held().reference());
    }

    Outcome done(InHand hand, By by, Request request, String note) {
        if (!request.isOpen()) {
            return over(request);
        }
        becomes(hand, by, request, State.DONE, note, false);
        tellOwner(hand, Letter.Kind.REQUEST_DONE, request, Telling.NOTHING.reason(note));
        return new Outcome.Carried(hand.held().reference());
    }

    Outcome withdraw(InHand hand, By by, Request request) {
        if (!request.isOpen()) {
            return over(request);
        }
        becomes(hand, by, request, State.WITHDRAWN, "", false);
        return new Outcome.Carried(hand.held().reference());
    }

    /** No answer in time, or taken and not done in time. */
    void timeIsUp(InHand hand, Request request) {
        boolean late = request.state() == State.ACCEPTED;
        becomes(hand, SYSTEM, request, late ? State.LATE : State.SILENT, "", false);
        Instant expected = late ? request.due() : request.answerBy();
        tellOwner(
                hand,
                late ? Letter.Kind.REQUEST_LATE : Letter.Kind.REQUEST_SILENT,
                request,
                Telling.NOTHING.actBy(expected));
        bouncing.bounced(hand, request, late ? "late" : "silent", "", false);
    }

    /** Whoever was asked has left: nobody is to blame. */
    public void returned(InHand hand, Request request) {
        becomes(hand, SYSTEM, request, State.RETURNED, "", false);
        tellOwner(hand, Letter.Kind.REQUEST_RETURNED, request, Telling.NOTHING);
    }

    private void becomes(InHand hand, By by, Request request, State state, String words, boolean passedOn) {
        requests.becomes(request.id(), state, words, passedOn, hand.now());
        if (state != State.ACCEPTED) {
            hand.become(hand.condition().requested(-1));
        }
        hand.happened(
                EventKind.REQUEST_ANSWERED,
                by.person().value(),
                Map.of(
                        "name", by.name(),
                        "through", by.through(),
                        "request", request.id(),
                        "person", request.person().value(),
                        "answer", state.word(),
                        "words", words,
                        "passedOn", passedOn));
    }

    private void tellOwner(InHand hand, Letter.Kind kind, Request request, Telling telling) {
        mail.toOwner(
                hand,
                kind,
                hand.next(),
                telling.colleague(Stand.name(hand, request.person())).text(request.text()));
    }

    private static Outcome over(Request request) {
        return Outcome.refused(
                "id",
                "The request %d is %s already."
                        .formatted(request.id(), request.state().word()));
    }

    private static Map<String, Object> facts(By by, long id, Request request) {
        return Map.of(
                "name", by.name(),
                "through", by.through(),
                "request", id,
                "person", request.person().value(),
                "to", request.personName(),
                "unit", request.unit(),
                "text", request.text(),
                "answerBy", request.answerBy(),
                "due", request.due());
    }
}
