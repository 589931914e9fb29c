package org.helhet.rulebook.time;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.helhet.decision.Due;

/** Something that the rules of time ask for at an instant, now or later; what exactly is found out when it is due, and may be nothing. */
record Coming(Instant at, Supplier<Optional<Due>> what) {

    static Coming of(Due due) {
        return new Coming(due.at(), () -> Optional.of(due));
    }
}
