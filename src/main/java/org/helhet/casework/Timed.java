package org.helhet.casework;

import java.time.Instant;
import java.util.Optional;

/** Something beside the promises that time brings about. The watch tends it on every node; each thing happens once in effect. */
public interface Timed {

    /** When there is something to do next; empty when nothing is known of. */
    Optional<Instant> next();

    /** Does a part of what is due, the longest due first; true when something was done and there may be more. Begins its own transactions. */
    boolean tend(Instant now);
}
