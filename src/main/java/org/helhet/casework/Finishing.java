package org.helhet.casework;

import static org.helhet.casework.Outcome.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.helhet.casework.Outcome.Objection;
import org.helhet.casework.RemedyRegister.Owed;
import org.helhet.decision.Done;
import org.helhet.decision.Letter;
import org.helhet.decision.Person;
import org.helhet.decision.Telling;
import org.springframework.stereotype.Component;

/** What comes after the answer: the remedies are carried out, the customer is asked whether it holds, the complaint is closed. */
@Component
public class Finishing {

    private final RemedyRegister remedies;
    private final SettlementRegister settlements;
    private final HoldsRegister questions;
    private final CaseMail mail;

    Finishing(RemedyRegister remedies, SettlementRegister settlements, HoldsRegister questions, CaseMail mail) {
        this.remedies = remedies;
        this.settlements = settlements;
        this.questions = questions;
        this.mail = mail;
    }

    public Outcome remedyDone(InHand hand, By by, Owed owed, String note) {
        if (!owed.open()) {
            return refused("id", "That is done already, or its decision has not been sent.");
        }
        remedies.done(owed.id(), by.person(), hand.now());
        hand.become(hand.condition().remedied());
        hand.happened(
                EventKind.REMEDY_DONE,
                by.person().value(),
                Map.of("name", by.name(), "through", by.through(), "remedy", owed.remedy(), "note", note));
        if (hand.condition().openRemedies() == 0) {
            Onwards.go(hand, new Done.Remedied());
        }
        mail.fromPerson(
                hand,
                Letter.Kind.REMEDY_DONE,
                Telling.NOTHING.remedies(List.of(owed.remedy())).text(note));
        return new Outcome.Carried(hand.held().reference());
    }

    void askWhetherItHolds(InHand hand) {
        hand.become(hand.condition().asked());
        hand.happened(EventKind.ASKED_WHETHER_IT_HOLDS, Event.SYSTEM, Map.of());
        Onwards.go(hand, new Done.AskedWhetherItHolds());
        long question = questions.ask(hand.id(), hand.now());
        var link = mail.link(hand, Link.Purpose.HOLDS, question, Link.CUSTOMER);
        mail.fromUs(hand, Letter.Kind.HOLDS, hand.next(), Telling.NOTHING.link(link));
        if (!CaseMail.reaches(hand)) {
            mail.toOwner(hand, Letter.Kind.UNREACHED, hand.next(), Telling.NOTHING);
        }
    }

    /** Everything that stands in the way is named at once. */
    public Outcome close(InHand hand, By by, String text) {
        var missing = missing(hand);
        if (!missing.isEmpty()) {
            return new Outcome.Refused(missing);
        }
        close(hand, by.person().value(), text);
        return new Outcome.Carried(hand.held().reference());
    }

    private List<Objection> missing(InHand hand) {
        var missing = new ArrayList<Objection>();
        if (hand.isClosed()) {
            missing.add(new Objection("status", "The complaint is closed already."));
        } else if (settlements.isWaiting(hand.id())) {
            missing.add(new Objection("decision", "The decision waits for a yes and has not been sent."));
        } else if (hand.condition().answeredAt() == null) {
            missing.add(new Objection("decision", "No decision has been sent to the customer."));
        }
        remedies.open(hand.id())
                .forEach(owed -> missing.add(new Objection(
                        "remedies",
                        "\"%s\" is promised and not done."
                                .formatted(owed.remedy().kind()))));
        if (hand.condition().openRequests() > 0) {
            missing.add(new Objection(
                    "requests",
                    "%d requests to colleagues are open."
                            .formatted(hand.condition().openRequests())));
        }
        return missing;
    }

    /** The customer is told. {@code who} closes it: a person's id or the word for the rules. */
    public void close(InHand hand, String who, String text) {
        hand.happened(EventKind.CLOSED, who, Map.of("name", name(hand, who), "text", text));
        Onwards.go(hand, new Done.Closed());
        Onwards.drop(hand);
        hand.become(hand.condition().closed(hand.now()));
        var until = hand.rules().rulebook().time().reopenableUntil(hand.now(), hand.facts());
        var telling = Telling.NOTHING.text(text).actBy(until);
        if (who.equals(Event.RULEBOOK)) {
            mail.fromUs(hand, Letter.Kind.CLOSED, hand.next(), telling);
        } else {
            mail.fromPerson(hand, Letter.Kind.CLOSED, telling);
        }
    }

    private static String name(InHand hand, String who) {
        return hand.rules().people().values().stream()
                .filter(person -> person.id().value().equals(who))
                .findFirst()
                .map(Person::name)
                .orElse("");
    }
}
