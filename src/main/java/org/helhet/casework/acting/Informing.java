package org.helhet.casework.acting;

import static org.helhet.casework.Outcome.refused;

import java.util.Map;
import java.util.Optional;
import org.helhet.casework.By;
import org.helhet.casework.CaseMail;
import org.helhet.casework.Event;
import org.helhet.casework.EventKind;
import org.helhet.casework.InHand;
import org.helhet.casework.Onwards;
import org.helhet.casework.Outcome;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Promise;
import org.helhet.decision.Done;
import org.helhet.decision.Letter;
import org.helhet.decision.Moving;
import org.helhet.decision.Telling;
import org.springframework.stereotype.Component;

/** A colleague tells the customer how it stands, gives a promise a new time, or writes a note that stays with us. */
@Component
class Informing {

    private final CaseMail mail;

    Informing(CaseMail mail) {
        this.mail = mail;
    }

    Outcome update(InHand hand, By by, News news) {
        var objection = objection(hand, news.channel());
        if (objection.isPresent()) {
            return objection.get();
        }
        var cause = new Event(
                EventKind.TOLD,
                by.person().value(),
                Map.of(
                        "name", by.name(),
                        "through", by.through(),
                        "text", news.text(),
                        "plan", news.plan(),
                        "channel", news.channel().isEmpty() ? "mail" : news.channel()));
        var refused = Onwards.go(hand, new Done.Told(news.nextUpdateBy(), news.plan()), cause);
        if (refused.isPresent()) {
            return refused("nextUpdateBy", refused.get().says());
        }
        if (news.channel().isEmpty()) {
            mail.fromPerson(hand, Letter.Kind.UPDATE, Telling.NOTHING.text(news.text()));
        }
        return new Outcome.Carried(hand.held().reference());
    }

    /** A customer who cannot be reached by mail is told some other way, and that way is written down. */
    static Optional<Outcome> objection(InHand hand, String channel) {
        if (hand.isClosed()) {
            return Optional.of(refused("status", "The complaint is closed. Reopen it first."));
        }
        return channel.isEmpty() && !CaseMail.reaches(hand)
                ? Optional.of(
                        refused(
                                "channel",
                                "There is no mail address to write to. Say how you have told the customer: phone, inPerson, letter or chat."))
                : Optional.empty();
    }

    Outcome note(InHand hand, By by, String text) {
        hand.happened(
                EventKind.NOTED, by.person().value(), Map.of("name", by.name(), "through", by.through(), "text", text));
        return new Outcome.Carried(hand.held().reference());
    }

    Outcome move(InHand hand, By by, Move move) {
        var given = hand.promises().find(move.promise());
        if (given.isEmpty()) {
            return new Outcome.Unknown("id", "The complaint has no promise %d.".formatted(move.promise()));
        }
        var objection = objection(hand, move.channel());
        return objection.orElseGet(() -> switch (hand.rules()
                .rulebook()
                .time()
                .move(move.promise(), move.due(), hand.open(), hand.now())) {
            case Moving.Refused it -> refused("due", it.says());
            case Moving.Moved it -> moved(hand, by, move, given.get(), it);
        });
    }

    private Outcome moved(InHand hand, By by, Move move, GivenPromise former, Moving.Moved to) {
        hand.promises(hand.promises().move(former.id(), to.promise()));
        hand.give(to.made());
        hand.happened(
                EventKind.MOVED,
                by.person().value(),
                Map.of(
                        "name", by.name(),
                        "through", by.through(),
                        "promise", former.kind().word(),
                        "due", to.promise().dueAt(),
                        "formerDue", former.dueAt(),
                        "why", move.reason()));
        if (move.channel().isEmpty()) {
            write(hand, move, former.promise(), to.promise());
        }
        return new Outcome.Carried(hand.held().reference());
    }

    private void write(InHand hand, Move move, Promise former, Promise moved) {
        boolean answer = former.kind() == Promise.Kind.ANSWER || former.kind() == Promise.Kind.LAST_DAY;
        var telling = Telling.NOTHING.reason(move.reason()).text(move.text()).former(former);
        mail.fromPerson(
                hand, answer ? Letter.Kind.PRELIMINARY_REPLY : Letter.Kind.MOVE, answer ? hand.next() : moved, telling);
    }
}
