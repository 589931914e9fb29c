package org.helhet.casework.cause;

import java.time.Instant;
import java.util.List;
import org.helhet.complaint.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody finds and removes what several complaints have in common.
 *
 * @param area where they come from; empty where that is unknown, then they come from one country
 * @param country ISO 3166-1 alpha-2, or empty
 * @param why the row of the rules in English words, and why it is this person
 * @param doneAt null while it is open
 * @param doneBy the name of whoever has finished it, or empty
 * @param note what was found and done, or empty
 * @param complaints the references of the latest hundred, the newest first
 * @param linked how many complaints there are in all
 */
public record CauseTask(
        long id,
        String topic,
        String area,
        String country,
        PersonId owner,
        String ownerName,
        String why,
        Instant openedAt,
        @Nullable Instant doneAt,
        String doneBy,
        String note,
        List<String> complaints,
        long linked) {

    public CauseTask {
        complaints = List.copyOf(complaints);
    }
}
