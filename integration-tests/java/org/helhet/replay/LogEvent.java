package org.helhet.replay;

import java.time.Instant;

/**
 * One line of a log.
 *
 * @param team the support team that has the case, or empty
 * @param person who has it, or empty
 */
record LogEvent(Instant at, String team, String person, Status status) {

    /** What the log says about the case. */
    enum Status {
        UNOWNED,
        OWNED,
        WAIT_CUSTOMER,
        WAIT_OTHER,
        RESOLVED,
        CLOSED,
        CANCELLED;

        boolean isEnd() {
            return this == RESOLVED || this == CLOSED || this == CANCELLED;
        }
    }
}
