package org.helhet.casework.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.casework.By;
import org.helhet.casework.CallingIn;
import org.helhet.casework.CaseMail;
import org.helhet.casework.Event;
import org.helhet.casework.EventKind;
import org.helhet.casework.InHand;
import org.helhet.casework.Link;
import org.helhet.casework.Outcome;
import org.helhet.casework.Outcome.Objection;
import org.helhet.casework.Stand;
import org.helhet.casework.asking.Handover.State;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Asked;
import org.helhet.decision.Call;
import org.helhet.decision.Colleague;
import org.helhet.decision.Letter;
import org.helhet.decision.Telling;
import org.springframework.stereotype.Component;

/** Offers a complaint to another owner. It moves when that person accepts, and not before. */
@Component
class Offering {

    private static final int MANY = 3;

    private final HandoverRegister offers;
    private final Ownership ownership;
    private final CallingIn callingIn;
    private final CaseMail mail;

    Offering(HandoverRegister offers, Ownership ownership, CallingIn callingIn, CaseMail mail) {
        this.offers = offers;
        this.ownership = ownership;
        this.callingIn = callingIn;
        this.mail = mail;
    }

    Outcome offer(InHand hand, By by, HandoverWish wish) {
        var to = hand.rules().rulebook().staff().asked(wish.to()).map(Asked::person);
        var objections = objections(hand, wish, to);
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        offer(hand, by, to.orElseThrow(), wish.reason());
        return new Outcome.Carried(hand.held().reference());
    }

    private List<Objection> objections(InHand hand, HandoverWish wish, Optional<PersonId> to) {
        var objections = new ArrayList<Objection>();
        if (hand.isClosed()) {
            objections.add(new Objection("status", "The complaint is closed. Reopen it to hand it over."));
        }
        if (wish.reason().isEmpty()) {
            objections.add(new Objection("reason", "Say why; the other one reads it."));
        }
        to.ifPresentOrElse(
                person -> whyNot(hand, person).forEach(says -> objections.add(new Objection("to", says))),
                () -> objections.add(new Objection("to", "No colleague is called \"%s\".".formatted(wish.to()))));
        return objections;
    }

    /** Everything that keeps this person from being offered it. */
    private List<String> whyNot(InHand hand, PersonId person) {
        var name = Stand.name(hand, person);
        var why = new ArrayList<>(whyNotOwn(hand, person));
        if (person.equals(hand.owner().id())) {
            why.add("%s owns it already.".formatted(name));
        }
        if (Stand.isAway(hand, person)) {
            why.add("%s is away.".formatted(name));
        }
        if (offers.ofComplaints(List.of(hand.id())).getOrDefault(hand.id(), List.of()).stream()
                .anyMatch(offer -> offer.stands() && offer.person().equals(person))) {
            why.add("%s has been asked already and has not answered yet.".formatted(name));
        }
        return why;
    }

    /** What keeps this person from owning it at all. */
    private static List<String> whyNotOwn(InHand hand, PersonId person) {
        var name = Stand.name(hand, person);
        var why = new ArrayList<String>();
        if (!Stand.isHere(hand, person)) {
            why.add("%s does not work here any more.".formatted(name));
        }
        if (hand.facts().complainedAbout().contains(person)) {
            why.add("The complaint is about %s.".formatted(name));
        }
        if (!hand.rules()
                .rulebook()
                .staff()
                .colleague(person)
                .map(Colleague::mayOwn)
                .orElse(false)) {
            why.add("%s may not own complaints (people.csv).".formatted(name));
        }
        return why;
    }

    private void offer(InHand hand, By by, PersonId to, String reason) {
        var acceptBy =
                hand.rules().rulebook().staff().acceptBy(to, hand.condition().severity(), hand.now());
        var offer = new Handover(
                0,
                hand.id(),
                hand.condition().opening(),
                hand.owner().id(),
                hand.owner().name(),
                to,
                Stand.name(hand, to),
                reason,
                hand.now(),
                acceptBy,
                State.OFFERED,
                null,
                "");
        long id = offers.offer(offer);
        happened(hand, EventKind.HANDOVER_OFFERED, by, id, offer, Map.of("reason", reason, "acceptBy", acceptBy));
        var telling = Telling.NOTHING
                .reason(reason)
                .actBy(acceptBy)
                .link(mail.link(hand, Link.Purpose.HANDOVER, id, to.value()));
        mail.toColleague(hand, Letter.Kind.HANDOVER_OFFER, to, hand.next(), telling);
        if (offers.countOf(hand.id(), hand.condition().opening()) == MANY) {
            callLead(hand, reason);
        }
    }

    /** Who tries to give it away so often needs help. */
    private void callLead(InHand hand, String reason) {
        hand.rules()
                .rulebook()
                .staff()
                .leadOf(hand.owner().id())
                .map(lead -> new Call(
                        0, "1", "offers", lead, "offered to others for the third time", 0, hand.now(), 0, null, null))
                .ifPresent(call -> callingIn.call(hand, call, "> " + reason, false));
    }

    Outcome accept(InHand hand, By by, Handover offer) {
        if (!offer.stands() || !hand.now().isBefore(offer.acceptBy()) || hand.isClosed()) {
            return over(offer);
        }
        var objections = whyNotOwn(hand, offer.person()).stream()
                .map(says -> new Objection("to", says))
                .toList();
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        offers.becomes(offer.id(), State.ACCEPTED, "", hand.now());
        offers.withdrawAll(hand.id(), hand.now());
        happened(hand, EventKind.HANDOVER_ANSWERED, by, offer.id(), offer, Map.of("answer", State.ACCEPTED.word()));
        ownership.movesTo(hand, offer);
        return new Outcome.Carried(hand.held().reference());
    }

    Outcome decline(InHand hand, By by, Handover offer, String why) {
        if (why.isEmpty()) {
            return Outcome.refused("reason", "Say why not.");
        }
        if (!offer.stands()) {
            return over(offer);
        }
        offers.becomes(offer.id(), State.DECLINED, why, hand.now());
        happened(
                hand,
                EventKind.HANDOVER_ANSWERED,
                by,
                offer.id(),
                offer,
                Map.of("answer", State.DECLINED.word(), "words", why));
        var telling = Telling.NOTHING.colleague(offer.personName()).reason(why);
        mail.toOwner(hand, Letter.Kind.HANDOVER_DECLINED, hand.next(), telling);
        return new Outcome.Carried(hand.held().reference());
    }

    /** No answer in time: the owner keeps it and hears so. */
    void lapse(InHand hand, Handover offer) {
        offers.becomes(offer.id(), State.LAPSED, "", hand.now());
        var system = new By(new PersonId(Event.SYSTEM), "", "");
        happened(hand, EventKind.HANDOVER_ANSWERED, system, offer.id(), offer, Map.of("answer", State.LAPSED.word()));
        if (!hand.isClosed()) {
            var telling = Telling.NOTHING.colleague(offer.personName()).actBy(offer.acceptBy());
            mail.toOwner(hand, Letter.Kind.HANDOVER_LAPSED, hand.next(), telling);
        }
    }

    private static Outcome over(Handover offer) {
        return Outcome.refused(
                "id",
                offer.stands()
                        ? "The offer %d has lapsed.".formatted(offer.id())
                        : "The offer %d is %s already."
                                .formatted(offer.id(), offer.state().word()));
    }

    private static void happened(
            InHand hand, EventKind kind, By by, long id, Handover offer, Map<String, Object> more) {
        var facts = new HashMap<String, Object>(more);
        facts.putAll(Map.of(
                "name", by.name(),
                "through", by.through(),
                "handover", id,
                "person", offer.person().value(),
                "to", offer.personName()));
        hand.happened(kind, by.person().value(), facts);
    }
}
