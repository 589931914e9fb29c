package org.helhet.rulebook.words;

import java.time.LocalDate;

/** Days on which somebody is away, the first and the last of them included. */
public record Absence(LocalDate from, LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
