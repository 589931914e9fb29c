package org.helhet.decision;

import java.time.Instant;
import org.helhet.complaint.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was called in to a complaint. The owner stays the owner.
 *
 * @param id counts within the complaint; 0 for one that is not yet written down
 * @param step the rung of the ladder on which the person stands, "0" to "9", or {@code ask}, {@code need}, {@code cord}
 * @param key what makes it once in effect: there is one call of a key while a complaint is open, such as "1" or "need"
 * @param why the row in English words, and why it is this person
 * @param row of {@code escalation.csv} that calls
 * @param at when the person was told
 * @param reminders how many times the person was reminded since
 * @param acknowledgedAt when the person last said "I have seen it", or null
 */
public record Call(
        int id,
        String step,
        String key,
        PersonId person,
        String why,
        int row,
        Instant at,
        int reminders,
        @Nullable Instant lastReminderAt,
        @Nullable Instant acknowledgedAt) {

    /** The same when the person is reminded once more; whoever had said "I have seen it" is asked anew. */
    public Call reminded(Instant now) {
        return new Call(id, step, key, person, why, row, at, reminders + 1, now, null);
    }

    /** The same when the person has said "I have seen it". */
    public Call acknowledged(Instant now) {
        return new Call(id, step, key, person, why, row, at, reminders, lastReminderAt, now);
    }
}
