package org.helhet.casework.file;

import java.time.Instant;
import org.helhet.casework.DecisionRegister;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Decision;
import org.helhet.decision.Facts;
import org.helhet.decision.Promises;
import org.helhet.decision.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * What was decided once, with all it rested on.
 *
 * @param complaint the reference
 * @param rulebook the version that decided
 * @param promises null where they were not kept with the decision
 * @param gap empty where a rule named the owner
 */
public record PastDecision(
        long id,
        String complaint,
        Instant madeAt,
        String rulebook,
        Facts facts,
        PersonId owner,
        String severity,
        @Nullable Promises promises,
        Reasons reasons,
        String gap) {

    /** Whether this is the same answer: owner, severity, promises and every reason. */
    public boolean isSameAs(Decision again) {
        return owner.equals(again.owner().id())
                && severity.equals(again.severity().word())
                && (promises == null || promises.equals(again.promises()))
                && reasons.equals(again.reasons())
                && gap.equals(DecisionRegister.gap(again));
    }
}
