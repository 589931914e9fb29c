package org.helhet.decision;

import java.time.Instant;
import java.util.List;

/**
 * What the rules of time ask for now.
 *
 * @param due in the order in which it fell due; nothing is skipped
 * @param again when they could next ask for something, if all this is done and nothing else happens; always later than now
 */
public record Look(List<Due> due, Instant again) {

    public Look {
        due = List.copyOf(due);
    }
}
