package org.helhet.decision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.helhet.complaint.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here, as those need to know who plan who does what.
 *
 * @param roles in the words of the rules
 * @param capacity how many open complaints are enough
 * @param zone in whose days the absences and the last day are meant
 * @param away as {@code people.csv} says
 * @param lastDay the last day at work, or null
 */
public record Colleague(
        PersonId id,
        String unit,
        List<String> roles,
        boolean mayOwn,
        int capacity,
        ZoneId zone,
        List<Away> away,
        @Nullable LocalDate lastDay) {

    public Colleague {
        roles = List.copyOf(roles);
        away = List.copyOf(away);
    }
}
