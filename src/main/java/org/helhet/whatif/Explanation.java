package org.helhet.whatif;

import java.time.Instant;
import java.util.List;
import org.helhet.calendar.ClosedDay;
import org.helhet.decision.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Why a complaint has its owner and its promise.
 *
 * @param rulebook version that decided
 * @param because what was kept with the decision
 * @param notBecause rows above the one that decided, with what kept them from it; empty when that version is no longer there
 * @param closedDays between hearing it and the promised answer
 * @param nextIfMissed who is called in first when a promise is missed, or null when that version is no longer there
 * @param triedNow what other rules say of the same facts
 * @param text all of it, in the reader's language
 */
public record Explanation(
        String reference,
        String owner,
        Instant decidedAt,
        String rulebook,
        String severity,
        List<Reason> because,
        List<Reason> notBecause,
        @Nullable Instant answerBy,
        List<ClosedDay> closedDays,
        @Nullable NextIfMissed nextIfMissed,
        TriedNow triedNow,
        String text) {

    public record NextIfMissed(String person, int row, String says) {}

    /** What the rules of this version say of the stored facts; same when nothing differs. */
    public record TriedNow(String rulebook, boolean same, String owner, String severity, Instant answerBy) {}
}
