package org.helhet.casework.asking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.helhet.casework.CaseMail;
import org.helhet.casework.DecisionRegister;
import org.helhet.casework.Event;
import org.helhet.casework.EventKind;
import org.helhet.casework.Filing;
import org.helhet.casework.InHand;
import org.helhet.casework.Stand;
import org.helhet.complaint.Owner;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Decision;
import org.helhet.decision.Facts;
import org.helhet.decision.Letter;
import org.helhet.decision.Reason;
import org.helhet.decision.Reasons;
import org.helhet.decision.Telling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a complaint move to another owner. What was promised stays promised, and the customer is told whom to turn to now. */
@Component
public class Ownership {

    private final JdbcClient jdbc;
    private final DecisionRegister decisions;
    private final CaseMail mail;

    Ownership(JdbcClient jdbc, DecisionRegister decisions, CaseMail mail) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.mail = mail;
    }

    /** Whoever was asked has accepted. */
    public void movesTo(InHand hand, Handover offer) {
        var former = hand.owner();
        var person = Objects.requireNonNull(hand.rules().people().get(offer.person()));
        var says = "%s offered it (%s) and %s accepted".formatted(former.name(), offer.reason(), person.name());
        var owner = new Owner(person.id(), person.name(), person.email(), person.phone());
        moves(hand, owner, hand.facts(), because(says), "accepted");
        mail.toColleague(
                hand,
                Letter.Kind.HANDOVER_ACCEPTED,
                former.id(),
                hand.next(),
                Telling.NOTHING.colleague(former.name()));
        mail.toOwner(hand, Letter.Kind.OWNER_NOTE, hand.next(), Telling.NOTHING);
    }

    /** The rules say who owns it, because its owner has left. */
    public void movesTo(InHand hand, Decision decision, Facts facts) {
        decisions.keep(hand, decision, facts);
        hand.happened(EventKind.DECIDED, Event.RULEBOOK, Filing.facts(decision));
        moves(hand, decision.owner(), facts, decision.reasons(), "left");
    }

    private void moves(InHand hand, Owner owner, Facts facts, Reasons reasons, String why) {
        var former = hand.owner();
        hand.belongTo(owner, facts, reasons);
        jdbc.sql("update complaint set covered_by = null where id = :complaint")
                .param("complaint", hand.id())
                .update();
        hand.happened(
                EventKind.OWNER_CHANGED,
                Event.SYSTEM,
                Map.of(
                        "from", former.id().value(),
                        "fromName", former.name(),
                        "to", owner.id().value(),
                        "name", owner.name(),
                        "why", why));
        mail.fromUs(hand, Letter.Kind.NEW_OWNER, hand.next(), Telling.NOTHING);
    }

    private static Reasons because(String says) {
        return new Reasons(List.of(new Reason(Reason.About.OWNER, "", 0, says)));
    }

    /** Who might be asked next when the one who should cannot any more: never the owner, never somebody who has left. */
    public static PersonId nextAfter(InHand hand, PersonId gone) {
        var staff = hand.rules().rulebook().staff();
        return staff.leadOf(gone)
                .filter(lead -> Stand.isHere(hand, lead) && !lead.equals(gone))
                .or(() -> staff.deputiesOf(gone).stream()
                        .filter(deputy -> Stand.isHere(hand, deputy) && !deputy.equals(gone))
                        .findFirst())
                .orElseGet(() -> hand.owner().id());
    }
}
