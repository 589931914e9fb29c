package org.helhet.casework.asking;

import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.casework.CallingIn;
import org.helhet.casework.InHand;
import org.helhet.casework.Stand;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Call;
import org.helhet.decision.CalledIn;
import org.helhet.decision.EscalationRule;
import org.helhet.decision.Standing;
import org.helhet.decision.Step;
import org.springframework.stereotype.Component;

/** A request that came back counts against the unit, and its lead is called in. The second of a complaint goes up the ladder by itself. */
@Component
class Bouncing {

    private static final String ASK = "ask";

    private final RequestRegister requests;
    private final CallingIn callingIn;

    Bouncing(RequestRegister requests, CallingIn callingIn) {
        this.requests = requests;
        this.callingIn = callingIn;
    }

    /** {@code kind} is refused, silent or late; {@code words} say why, or are empty. */
    void bounced(InHand hand, Request request, String kind, String words, boolean passedOn) {
        requests.bounced(request, kind, passedOn, hand.now());
        hand.become(hand.condition().bounced());
        lead(hand, request)
                .map(lead -> lead.because(kind, request))
                .ifPresent(lead -> call(hand, request, lead, words, passedOn));
    }

    private void call(InHand hand, Request request, Lead lead, String words, boolean passedOn) {
        var call = new Call(
                0, ASK, ASK + "/" + request.id(), lead.person(), lead.why(), lead.row(), hand.now(), 0, null, null);
        var said =
                Stream.of(request.text(), words).filter(text -> !text.isEmpty()).map(text -> "> " + text);
        callingIn.call(hand, call, String.join("\n", said.toList()), passedOn);
    }

    private record Lead(PersonId person, int row, String why) {

        /** The row speaks of silence; a no and a delay are told as what they are. */
        Lead because(String kind, Request request) {
            return switch (kind) {
                case "refused" -> new Lead(person, row, "%s said no to a request".formatted(request.personName()));
                case "late" ->
                    new Lead(person, row, "%s took a request and it is late".formatted(request.personName()));
                default -> this;
            };
        }
    }

    /** Whom the row of escalation.csv for requests calls; without such a row, the lead of whoever was asked. Nobody is called twice for one request. */
    private static Optional<Lead> lead(InHand hand, Request request) {
        var rulebook = hand.rules().rulebook();
        var standing = new Standing(
                hand.facts(), hand.condition().severity(), hand.owner().id(), request.askedFor(), hand.away());
        Optional<CalledIn> byRow = rulebook.escalation(standing, hand.now()).stream()
                .filter(rule -> rule.step().kind() == Step.Kind.ASK)
                .findFirst()
                .map((EscalationRule rule) -> rulebook.calledIn(rule, standing, hand.now()));
        return byRow.map(called -> new Lead(called.person().id(), called.row(), called.why()))
                .or(() -> rulebook.staff()
                        .leadOf(request.askedFor())
                        .map(lead -> new Lead(lead, 0, "lead of " + Stand.name(hand, request.askedFor()))))
                .filter(lead -> !lead.person().equals(hand.owner().id()));
    }
}
