package org.helhet.casework.acting;

import java.util.Map;
import org.helhet.casework.By;
import org.helhet.casework.CaseMail;
import org.helhet.casework.DecisionRegister;
import org.helhet.casework.Event;
import org.helhet.casework.EventKind;
import org.helhet.casework.Filing;
import org.helhet.casework.Held;
import org.helhet.casework.InHand;
import org.helhet.casework.Onwards;
import org.helhet.casework.Outcome;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Status;
import org.helhet.decision.Done;
import org.helhet.decision.Letter;
import org.helhet.decision.Telling;
import org.springframework.stereotype.Component;

/** Takes a complaint up again: with its history, with its owner where that person is still here, and with everything promised anew. */
@Component
public class Reopening {

    private final DecisionRegister decisions;
    private final CaseMail mail;

    Reopening(DecisionRegister decisions, CaseMail mail) {
        this.decisions = decisions;
        this.mail = mail;
    }

    Outcome reopen(InHand hand, By by, String text) {
        if (hand.condition().status() == Status.OPEN) {
            return Outcome.refused("status", "The complaint is open.");
        }
        reopen(hand, by.person().value(), by.name());
        mail.fromPerson(hand, Letter.Kind.REOPENED, Telling.NOTHING.text(text));
        return new Outcome.Carried(hand.held().reference());
    }

    /** The customer wrote, so it is open again. */
    public void becauseTheCustomerWrote(InHand hand) {
        reopen(hand, Event.CUSTOMER, "");
        mail.fromUs(hand, Letter.Kind.REOPENED, hand.next(), Telling.NOTHING);
    }

    /** The customer says that it does not hold; what was said goes to the owner. */
    public void becauseItDoesNotHold(InHand hand, String words) {
        reopen(hand, Event.CUSTOMER, "");
        hand.become(hand.condition().holding(Held.Holds.NO));
        mail.fromUs(hand, Letter.Kind.REOPENED, hand.next(), Telling.NOTHING);
        mail.toOwner(hand, Letter.Kind.HOLDS_NOT, hand.next(), Telling.NOTHING.text(words));
    }

    private void reopen(InHand hand, String who, String name) {
        Onwards.drop(hand);
        hand.reopen();
        if (!isHere(hand, hand.owner().id())) {
            decideAnew(hand);
        }
        Onwards.go(hand, new Done.Reopened());
        hand.happened(
                EventKind.REOPENED,
                who,
                Map.of("name", name, "owner", hand.owner().name()));
    }

    private void decideAnew(InHand hand) {
        var facts = hand.facts().whileAway(hand.away());
        var decision = hand.rules().rulebook().decide(facts, hand.now());
        decisions.keep(hand, decision, facts);
        hand.belongTo(decision.owner(), facts, decision.reasons());
        hand.happened(EventKind.DECIDED, Event.RULEBOOK, Filing.facts(decision));
    }

    private static boolean isHere(InHand hand, PersonId person) {
        var known = hand.rules().people().get(person);
        return known != null && known.active();
    }
}
