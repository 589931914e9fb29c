package org.helhet.casework;

import static java.util.stream.Collectors.toSet;
import static org.helhet.casework.Outcome.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.casework.Outcome.Objection;
import org.helhet.casework.SettlementRegister.Proposal;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Authority;
import org.helhet.decision.Done;
import org.helhet.decision.Facts;
import org.helhet.decision.Letter;
import org.helhet.decision.RemedyWish;
import org.helhet.decision.Telling;
import org.springframework.stereotype.Component;

/** Answers a customer: at once where the colleague may, else when somebody with a higher limit has said yes. */
@Component
class Settling {

    /** The letter that says so is itself what is given. */
    private static final List<String> GIVEN_BY_LETTER =
            List.of("apology", "explanation", "ursäkt", "förklaring", "unnskyldning", "forklaring");

    private final SettlementRegister settlements;
    private final RemedyRegister remedies;
    private final CaseMail mail;

    Settling(SettlementRegister settlements, RemedyRegister remedies, CaseMail mail) {
        this.settlements = settlements;
        this.remedies = remedies;
        this.mail = mail;
    }

    Outcome decide(InHand hand, By by, Answer answer) {
        var objections = objections(hand, by, answer);
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        var above = above(hand, by.person(), answer);
        if (above.isPresent()) {
            propose(hand, by, answer, above.get());
        } else {
            send(hand, by, answer, settlements.keep(hand, answer, by.person(), null));
        }
        return new Outcome.Carried(hand.held().reference());
    }

    private List<Objection> objections(InHand hand, By by, Answer answer) {
        var objections = new ArrayList<Objection>();
        Informing.objection(hand, answer.channel())
                .filter(Outcome.Refused.class::isInstance)
                .map(Outcome.Refused.class::cast)
                .ifPresent(refused -> objections.addAll(refused.objections()));
        if (!hand.isClosed() && hand.condition().answeredAt() != null) {
            objections.add(
                    new Objection("status", "A decision has been sent already. Reopen the complaint to decide anew."));
        }
        if (hand.facts().complainedAbout().contains(by.person())) {
            objections.add(new Objection(
                    "by", "The complaint is about %s, who therefore cannot decide it.".formatted(by.name())));
        }
        if (answer.verdict() == Verdict.REJECTED
                && isConsumer(hand)
                && outsideBody(hand).isBlank()) {
            objections.add(new Objection(
                    "outcome",
                    "A no to a consumer must say where to turn, and limits.csv has no outside body for %s."
                            .formatted(hand.facts().country())));
        }
        objections.addAll(unknownRemedies(hand, by, answer));
        return objections;
    }

    private static List<Objection> unknownRemedies(InHand hand, By by, Answer answer) {
        var objections = new ArrayList<Objection>();
        for (int i = 0; i < answer.remedies().size(); i++) {
            if (authority(hand, by.person(), answer.remedies().get(i)) instanceof Authority.Unknown unknown) {
                objections.add(new Objection("remedies[%d].kind".formatted(i), unknown.says()));
            }
        }
        return objections;
    }

    private static Authority authority(InHand hand, PersonId who, Telling.Remedy remedy) {
        return authority(hand, hand.facts(), who, remedy);
    }

    private static Authority authority(InHand hand, Facts facts, PersonId who, Telling.Remedy remedy) {
        var wish = new RemedyWish(remedy.kind(), remedy.amount(), remedy.currency());
        return hand.rules().rulebook().remedies().authority(who, wish, facts, hand.now());
    }

    private static Optional<Authority.Above> above(InHand hand, PersonId who, Answer answer) {
        return above(hand, hand.facts(), who, answer);
    }

    /** The first person up the line who may give all of it; empty when this one may. */
    private static Optional<Authority.Above> above(InHand hand, Facts facts, PersonId who, Answer answer) {
        var found = answer.remedies().stream()
                .map(remedy -> authority(hand, facts, who, remedy))
                .filter(Authority.Above.class::isInstance)
                .map(Authority.Above.class::cast)
                .toList();
        return found.stream()
                .filter(above -> mayGiveAll(hand, above.next(), answer))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static boolean mayGiveAll(InHand hand, PersonId who, Answer answer) {
        return answer.remedies().stream().allMatch(remedy -> authority(hand, who, remedy) instanceof Authority.Within);
    }

    private void propose(InHand hand, By by, Answer answer, Authority.Above above) {
        ask(hand, by, settlements.keep(hand, answer, by.person(), above.next()), answer, above);
    }

    /** Whoever was asked for a yes has left: whoever else may say it is asked. */
    void askAnother(InHand hand, Proposal proposal, PersonId gone) {
        var away = Stream.concat(hand.away().stream(), Stream.of(gone)).collect(toSet());
        var by = new By(proposal.proposedBy(), Stand.name(hand, proposal.proposedBy()), Event.SYSTEM);
        above(hand, hand.facts().whileAway(away), by.person(), proposal.answer())
                .filter(above -> !above.next().equals(gone))
                .ifPresent(above -> {
                    settlements.asks(proposal.id(), above.next());
                    ask(hand, by, proposal.id(), proposal.answer(), above);
                });
    }

    private void ask(InHand hand, By by, long settlement, Answer answer, Authority.Above above) {
        var telling = Telling.NOTHING
                .reason(above.says())
                .text(answer.text())
                .remedies(answer.remedies())
                .actBy(hand.rules()
                        .rulebook()
                        .staff()
                        .acceptBy(above.next(), hand.condition().severity(), hand.now()))
                .link(mail.link(
                        hand, Link.Purpose.SETTLEMENT, settlement, above.next().value()));
        mail.toColleague(hand, Letter.Kind.APPROVAL, above.next(), hand.next(), telling);
        hand.happened(
                EventKind.PROPOSED,
                by.person().value(),
                Map.of(
                        "name", by.name(),
                        "through", by.through(),
                        "decision", settlement,
                        "outcome", answer.verdict().word(),
                        "person", above.next().value(),
                        "approver", CallingIn.name(hand, above.next()),
                        "why", above.says()));
    }

    private void send(InHand hand, By by, Answer answer, long settlement) {
        int left = remedies.owed(settlement, GIVEN_BY_LETTER, by.person(), hand.now());
        hand.become(hand.condition().answered(hand.now(), left));
        var cause = new Event(
                EventKind.ANSWERED,
                by.person().value(),
                Map.of(
                        "name", by.name(),
                        "through", by.through(),
                        "outcome", answer.verdict().word(),
                        "text", answer.text(),
                        "remedies", answer.remedies()));
        Onwards.go(hand, new Done.Answered(hand.condition().openRemedies() > 0), cause);
        if (answer.channel().isEmpty()) {
            boolean way = answer.verdict() != Verdict.UPHELD && isConsumer(hand);
            mail.fromPerson(
                    hand,
                    answer.verdict().letter(),
                    Telling.NOTHING
                            .text(answer.text())
                            .remedies(answer.remedies())
                            .outsideBody(way ? outsideBody(hand) : ""));
        }
    }

    /** Somebody with a higher limit says yes: it is sent. */
    Outcome approve(InHand hand, By by, Proposal proposal) {
        if (!proposal.waits() || hand.isClosed()) {
            return refused("id", "The decision does not wait for a yes any more.");
        }
        if (by.person().equals(proposal.proposedBy()) || !mayGiveAll(hand, by.person(), proposal.answer())) {
            return refused("by", "%s may not give that much alone.".formatted(by.name()));
        }
        settlements.sent(proposal.id(), hand.now());
        hand.happened(
                EventKind.APPROVED,
                by.person().value(),
                Map.of("name", by.name(), "through", by.through(), "decision", proposal.id()));
        var owner = new By(proposal.proposedBy(), CallingIn.name(hand, proposal.proposedBy()), by.through());
        send(hand, owner, proposal.answer(), proposal.id());
        mail.toOwner(hand, Letter.Kind.APPROVED, hand.next(), Telling.NOTHING.colleague(by.name()));
        return new Outcome.Carried(hand.held().reference());
    }

    Outcome decline(InHand hand, By by, Proposal proposal, String reason) {
        if (!proposal.waits()) {
            return refused("id", "The decision does not wait for an answer any more.");
        }
        settlements.declined(proposal.id(), reason, hand.now());
        hand.happened(
                EventKind.DECLINED,
                by.person().value(),
                Map.of("name", by.name(), "through", by.through(), "decision", proposal.id(), "why", reason));
        mail.toOwner(
                hand,
                Letter.Kind.DECLINED,
                hand.next(),
                Telling.NOTHING.colleague(by.name()).reason(reason));
        return new Outcome.Carried(hand.held().reference());
    }

    private static boolean isConsumer(InHand hand) {
        return hand.facts().customer().type() == CustomerType.CONSUMER;
    }

    private static String outsideBody(InHand hand) {
        return hand.rules().rulebook().remedies().outsideBody(hand.facts(), hand.now());
    }
}
