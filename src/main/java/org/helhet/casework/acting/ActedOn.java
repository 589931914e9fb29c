package org.helhet.casework.acting;

import java.util.Optional;
import org.helhet.casework.CallRegister;
import org.helhet.casework.Held.KnownCall;
import org.helhet.casework.InHand;
import org.helhet.casework.RemedyRegister;
import org.helhet.casework.RemedyRegister.Owed;
import org.helhet.casework.SettlementRegister;
import org.helhet.casework.SettlementRegister.Proposal;
import org.helhet.complaint.PersonId;
import org.springframework.stereotype.Component;

/** Finds the complaint to which something with a number of its own belongs. */
@Component
class ActedOn {

    private final CallRegister calls;
    private final SettlementRegister settlements;
    private final RemedyRegister remedies;

    ActedOn(CallRegister calls, SettlementRegister settlements, RemedyRegister remedies) {
        this.calls = calls;
        this.settlements = settlements;
        this.remedies = remedies;
    }

    /** The reference. */
    Optional<String> complaintOfCall(long call) {
        return calls.complaintOf(call);
    }

    Optional<KnownCall> calledIn(InHand hand, long call) {
        return hand.calls().stream().filter(known -> known.id() == call).findFirst();
    }

    /** The owner where the call was made before the complaint was opened again. */
    PersonId whoWasCalled(InHand hand, long call) {
        return calledIn(hand, call)
                .map(known -> known.call().person())
                .orElseGet(() -> hand.owner().id());
    }

    Optional<Proposal> proposal(long settlement) {
        return settlements.one(settlement);
    }

    Optional<Owed> remedy(long remedy) {
        return remedies.one(remedy);
    }
}
