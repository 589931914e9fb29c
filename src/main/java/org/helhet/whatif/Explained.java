package org.helhet.whatif;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.helhet.decision.Facts;
import org.helhet.decision.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The last decision on a complaint with all that was kept of it.
 *
 * @param answerBy when the answer is promised, or null where none is
 */
record Explained(
        String reference,
        Instant madeAt,
        String rulebook,
        String ownerId,
        String owner,
        String severity,
        @Nullable Instant answerBy,
        Facts facts,
        List<Reason> reasons) {

    Optional<Reason> first(Reason.About part) {
        return reasons.stream().filter(reason -> reason.about() == part).findFirst();
    }

    /** Which row promised the answer. */
    Optional<Reason> answer() {
        return reasons.stream()
                .filter(reason -> reason.about() == Reason.About.PROMISE)
                .filter(reason -> reason.says().contains(": answer "))
                .findFirst();
    }
}
