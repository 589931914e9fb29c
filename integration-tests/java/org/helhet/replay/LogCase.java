package org.helhet.replay;

import java.time.Instant;
import java.util.List;

/**
 * A case of a log.
 *
 * @param about what the log says of it: impact and product, or priority
 * @param events in their order, at least one
 * @param returns how often it came back to a team that had had it
 */
record LogCase(String id, String about, List<LogEvent> events, int returns) {

    Instant begins() {
        return events.getFirst().at();
    }

    /** When it was resolved for good; its last line when it never was. */
    Instant ends() {
        var end = events.getLast().at();
        for (var event : events.reversed()) {
            if (!event.status().isEnd()) {
                break;
            }
            end = event.at();
        }
        return end;
    }
}
