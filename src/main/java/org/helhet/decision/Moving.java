package org.helhet.decision;

import java.util.List;
import org.helhet.complaint.Promise;

/** Whether a promise may be moved. */
public sealed interface Moving {

    /**
     * It may, and the customer is told.
     *
     * @param promise with its new due time
     * @param made given beside it, so that the customer does not wait too long for news
     */
    record Moved(Promise promise, List<Promise> made, List<Reason> reasons) implements Moving {
        public Moved {
            made = List.copyOf(made);
            reasons = List.copyOf(reasons);
        }
    }

    /** It may not. */
    record Refused(String says) implements Moving {}
}
