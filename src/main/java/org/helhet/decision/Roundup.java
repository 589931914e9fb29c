package org.helhet.decision;

import java.time.Instant;
import java.util.List;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Promise;
import org.jspecify.annotations.Nullable;

/**
 * One message about several complaints at once, so that nobody gets ten; or about none.
 *
 * @param reader the colleague who gets it
 * @param whose the name of the person whose complaints they are or were, or empty
 * @param reason what else there is to say, line by line, or empty
 * @param until when it ends, or null
 * @param writtenAt now: times of another year are told with their year
 */
public record Roundup(
        PersonId reader,
        String whose,
        String reason,
        List<Line> lines,
        @Nullable Instant until,
        Instant writtenAt) {

    public Roundup {
        lines = List.copyOf(lines);
    }

    /** A complaint, its customer, what that customer waits for, and the address where a colleague sees the whole. */
    public record Line(String reference, String subject, String customer, Promise next, String link) {}
}
