package org.helhet.calendar;

import java.time.Duration;
import java.time.Instant;

/** From when to when it is open on one day, the closing itself no longer; a closed day is open for no time at all. */
record Opening(Instant opens, Instant closes) {

    boolean isEmpty() {
        return !opens.isBefore(closes);
    }

    /** How much of it lies between two instants. */
    Duration within(Instant from, Instant to) {
        var begin = opens.isAfter(from) ? opens : from;
        var end = closes.isBefore(to) ? closes : to;
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }
}
