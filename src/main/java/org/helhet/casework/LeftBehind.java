package org.helhet.casework;

import java.util.List;
import org.helhet.casework.CauseRegister.TaskOf;
import org.helhet.casework.LeaverRegister.Waiting;
import org.helhet.casework.RulebookInForce.Adopted;
import org.helhet.complaint.PersonId;
import org.springframework.stereotype.Component;

/** What waited for somebody who has left waits for somebody else, who is told: calls, decisions that need a yes, causes. Call it inside one transaction. */
@Component
class LeftBehind {

    private final LeaverRegister leavers;
    private final PersonRegister people;
    private final Handling handling;
    private final CallingIn callingIn;
    private final Settling settling;
    private final SettlementRegister settlements;
    private final Causes causes;
    private final CauseRegister tasks;

    LeftBehind(
            LeaverRegister leavers,
            PersonRegister people,
            Handling handling,
            CallingIn callingIn,
            Settling settling,
            SettlementRegister settlements,
            Causes causes,
            CauseRegister tasks) {
        this.leavers = leavers;
        this.people = people;
        this.handling = handling;
        this.callingIn = callingIn;
        this.settling = settling;
        this.settlements = settlements;
        this.causes = causes;
        this.tasks = tasks;
    }

    /** To be locked before any complaint is: whoever finishes one locks them in this order. */
    List<TaskOf> tasksOf(PersonId person) {
        return tasks.lockAllOf(person);
    }

    /** {@code looked} are the causes that the person looked for. */
    void passOn(PersonId person, List<TaskOf> looked, Adopted adopted) {
        leavers.callsTo(person).forEach(call -> passOnCall(call, person, adopted));
        leavers.proposalsTo(person).forEach(proposal -> passOnProposal(proposal, person, adopted));
        looked.forEach(task -> passOnTask(task, person, adopted));
    }

    private void passOnCall(Waiting call, PersonId person, Adopted adopted) {
        var hand = handling.take(call.complaint(), adopted);
        var next = Ownership.nextAfter(hand, person);
        leavers.call(call.id(), next);
        var taken = handling.take(call.complaint(), adopted);
        callingIn.passedOn(taken, call.id());
        handling.putDown(taken);
    }

    private void passOnProposal(Waiting proposal, PersonId person, Adopted adopted) {
        var hand = handling.take(proposal.complaint(), adopted);
        settlements.one(proposal.id()).ifPresent(waiting -> settling.askAnother(hand, waiting, person));
        handling.putDown(hand);
    }

    private void passOnTask(TaskOf task, PersonId person, Adopted adopted) {
        var hand = handling.take(task.complaint(), adopted);
        causes.passOn(hand, task.id(), person, people.name(person));
        handling.putDown(hand);
    }
}
