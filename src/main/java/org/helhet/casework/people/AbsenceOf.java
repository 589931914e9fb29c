package org.helhet.casework.people;

import java.time.Instant;
import org.helhet.casework.Text;

/**
 * When somebody is away.
 *
 * @param until the first instant at which the person is back
 * @param fromPeople {@code people.csv} says so; it changes only there
 */
public record AbsenceOf(Instant from, Instant until, String reason, boolean fromPeople) {

    public AbsenceOf {
        reason = Text.clean(reason).strip();
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("An absence ends after it has begun: %s, %s.".formatted(from, until));
        }
    }

    boolean isAt(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }
}
