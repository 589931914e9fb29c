package org.helhet.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.helhet.casework.RulebookInForce.Adopted;
import org.springframework.stereotype.Component;

/** Takes complaints in hand and puts them down again with all that has become of them; call it inside one transaction. */
@Component
public class Handling {

    private final HeldRegister held;
    private final ComplaintRegister complaints;
    private final PromiseRegister promises;
    private final CallRegister calls;
    private final OutboxRegister outbox;
    private final Journal journal;
    private final RulebookInForce rules;
    private final Workload workload;
    private final Clock clock;

    Handling(
            HeldRegister held,
            ComplaintRegister complaints,
            PromiseRegister promises,
            CallRegister calls,
            OutboxRegister outbox,
            Journal journal,
            RulebookInForce rules,
            Workload workload,
            Clock clock) {
        this.held = held;
        this.complaints = complaints;
        this.promises = promises;
        this.calls = calls;
        this.outbox = outbox;
        this.journal = journal;
        this.rules = rules;
        this.workload = workload;
        this.clock = clock;
    }

    /** Waits for whoever is acting on it at this moment. */
    public InHand take(long complaint) {
        return inHand(held.lock(complaint));
    }

    /** The same under a rulebook that is about to come into force. */
    public InHand take(long complaint, Adopted adopted) {
        var now = clock.instant();
        return new InHand(held.lock(complaint), adopted, workload.at(now).away(), now);
    }

    /** Empty when there is no such complaint. */
    public Optional<InHand> take(String reference) {
        return held.lock(reference).map(this::inHand);
    }

    /** Those that are due, the longest due first; what others are acting on is theirs. */
    List<InHand> takeDue(int atMost) {
        return held.lockDue(clock.instant(), atMost).stream().map(this::inHand).toList();
    }

    public void putDown(InHand hand) {
        putDown(List.of(hand));
    }

    public void putDown(List<InHand> hands) {
        promises.write(hands);
        complaints.write(hands);
        calls.write(hands);
        outbox.write(hands);
        journal.write(hands);
    }

    private InHand inHand(Held complaint) {
        var now = clock.instant();
        return new InHand(complaint, rules.get(), workload.at(now).away(), now);
    }
}
