package org.helhet.rulebook;

import java.time.LocalDate;

/** Days on which somebody is away, the first and the last of them included. */
record Absence(LocalDate from, LocalDate to) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
