package org.helhet.decision;

import java.time.Instant;
import java.util.List;
import org.helhet.complaint.Promise;

/** What becomes of the promises when something has happened towards the customer. */
public sealed interface Onward {

    /**
     * @param kept the ids of the promises that are kept by it
     * @param made given in their place; none only when nothing more is promised, or enough is
     */
    record Goes(List<Integer> kept, List<Promise> made, List<Reason> reasons) implements Onward {
        public Goes {
            kept = List.copyOf(kept);
            made = List.copyOf(made);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * It cannot be promised so.
     *
     * @param latest the last instant that could
     */
    record Refused(String says, Instant latest) implements Onward {}
}
