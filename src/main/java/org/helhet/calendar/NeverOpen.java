package org.helhet.calendar;

import java.time.LocalDate;
import java.time.ZoneId;

/** A span of working time has no end, because the opening hours leave too little time in all the years looked at. */
public final class NeverOpen extends RuntimeException {

    NeverOpen(ZoneId zone, OpeningHours hours, LocalDate first, LocalDate last) {
        super(("From %s to %s there is not enough opening time in %s to reach the end of the span of time."
                        + " The opening hours are: %s. Give it hours, or take closed days away.")
                .formatted(first, last, zone, hours));
    }
}
