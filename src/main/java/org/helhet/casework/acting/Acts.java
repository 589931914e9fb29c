package org.helhet.casework.acting;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.helhet.casework.Actor;
import org.helhet.casework.Answer;
import org.helhet.casework.By;
import org.helhet.casework.CallingIn;
import org.helhet.casework.DueWork;
import org.helhet.casework.Finishing;
import org.helhet.casework.Handling;
import org.helhet.casework.InHand;
import org.helhet.casework.Outcome;
import org.helhet.casework.Outcome.Carried;
import org.helhet.casework.SettlementRegister.Proposal;
import org.helhet.casework.Text;
import org.helhet.complaint.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What colleagues do to complaints. Each act is one transaction: what was due before comes first, then the act, then what it brings about.
 * Two who act on one complaint at once do so one after the other, and the second sees what the first has done.
 */
@Service
public class Acts {

    private final Handling handling;
    private final DueWork dueWork;
    private final Informing informing;
    private final Settling settling;
    private final Finishing finishing;
    private final Reopening reopening;
    private final CallingIn callingIn;
    private final ActedOn actedOn;
    private final TransactionTemplate transaction;

    Acts(
            Handling handling,
            DueWork dueWork,
            Informing informing,
            Settling settling,
            Finishing finishing,
            Reopening reopening,
            CallingIn callingIn,
            ActedOn actedOn,
            TransactionTemplate transaction) {
        this.handling = handling;
        this.dueWork = dueWork;
        this.informing = informing;
        this.settling = settling;
        this.finishing = finishing;
        this.reopening = reopening;
        this.callingIn = callingIn;
        this.actedOn = actedOn;
        this.transaction = transaction;
    }

    public Outcome update(String reference, Actor actor, News news) {
        return byOwner(reference, actor, (hand, by) -> informing.update(hand, by, news));
    }

    public Outcome note(String reference, Actor actor, String text) {
        return byOwner(reference, actor, (hand, by) -> informing.note(hand, by, Text.clean(text)));
    }

    public Outcome move(String reference, Actor actor, Move move) {
        return byOwner(reference, actor, (hand, by) -> informing.move(hand, by, move));
    }

    public Outcome decide(String reference, Actor actor, Answer answer) {
        return byOwner(reference, actor, (hand, by) -> settling.decide(hand, by, answer));
    }

    /** {@code settlement} is the number of a decision that waits for a yes. */
    public Outcome approve(long settlement, Actor actor) {
        return answer(settlement, actor, (hand, by) -> settling.approve(hand, by, waiting(settlement)));
    }

    public Outcome decline(long settlement, Actor actor, String reason) {
        return answer(
                settlement, actor, (hand, by) -> settling.decline(hand, by, waiting(settlement), Text.clean(reason)));
    }

    public Outcome remedyDone(long remedy, Actor actor, String note) {
        return actedOn.remedy(remedy)
                .map(owed -> byOwner(
                        owed.reference(),
                        actor,
                        (hand, by) -> finishing.remedyDone(
                                hand, by, actedOn.remedy(remedy).orElseThrow(), Text.clean(note))))
                .orElseGet(() -> new Outcome.Unknown("id", "There is no remedy %d.".formatted(remedy)));
    }

    /** {@code text} is told to the customer beside it; may be empty. */
    public Outcome close(String reference, Actor actor, String text) {
        return byOwner(reference, actor, (hand, by) -> finishing.close(hand, by, Text.clean(text)));
    }

    /** {@code text} is told to the customer beside it; may be empty. */
    public Outcome reopen(String reference, Actor actor, String text) {
        return byOwner(reference, actor, (hand, by) -> reopening.reopen(hand, by, Text.clean(text)));
    }

    /** Somebody who was called in is on it. Saying so twice changes nothing. */
    public Outcome acknowledge(long call, Actor actor) {
        return actedOn.complaintOfCall(call)
                .map(reference -> acknowledge(reference, call, actor))
                .orElseGet(
                        () -> new Outcome.Unknown("id", "Nobody was called in under the number %d.".formatted(call)));
    }

    private Outcome acknowledge(String reference, long call, Actor actor) {
        return act(reference, actor, hand -> actedOn.whoWasCalled(hand, call), (hand, by) -> {
            actedOn.calledIn(hand, call)
                    .ifPresent(known -> callingIn.acknowledge(hand, known, by.person(), by.through()));
            return new Carried(reference);
        });
    }

    private Outcome answer(long settlement, Actor actor, BiFunction<InHand, By, Outcome> answer) {
        return actedOn.proposal(settlement)
                .map(proposal -> act(proposal.reference(), actor, hand -> proposal.approver(), answer))
                .orElseGet(() -> new Outcome.Unknown("id", "There is no decision %d.".formatted(settlement)));
    }

    private Proposal waiting(long settlement) {
        return actedOn.proposal(settlement).orElseThrow();
    }

    private Outcome byOwner(String reference, Actor actor, BiFunction<InHand, By, Outcome> act) {
        return act(reference, actor, hand -> hand.owner().id(), act);
    }

    /** What was due before comes first, then the act, then what it brings about. */
    public Outcome act(
            String reference, Actor actor, Function<InHand, PersonId> whoOught, BiFunction<InHand, By, Outcome> act) {
        return transaction.execute(status -> handling.take(reference)
                .map(hand -> act(hand, actor, whoOught, act))
                .orElseGet(
                        () -> new Outcome.Unknown("reference", "There is no complaint \"%s\".".formatted(reference))));
    }

    private Outcome act(
            InHand hand, Actor actor, Function<InHand, PersonId> whoOught, BiFunction<InHand, By, Outcome> act) {
        dueWork.catchUp(hand);
        var outcome = By.of(hand.rules(), actor, whoOught.apply(hand))
                .map(by -> act.apply(hand, by))
                .orElseGet(() -> By.nobody(actor));
        if (outcome instanceof Carried) {
            dueWork.catchUp(hand);
        }
        handling.putDown(hand);
        return outcome;
    }
}
