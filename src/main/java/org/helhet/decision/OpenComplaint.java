package org.helhet.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.helhet.complaint.GivenPromises;
import org.helhet.complaint.Owner;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;

/**
 * A complaint that is not closed, as the rules of time see it.
 *
 * @param facts on which its last decision rests, with the contacts counted up to now
 * @param openedAt when it was first heard of, or when it was reopened
 * @param answered a decision has been sent to the customer since
 * @param silent the customer was asked whether it holds and has not written since, and nothing is open that keeps it from being closed
 * @param promises given since {@code openedAt}
 * @param calls made since {@code openedAt}, in the order in which they were made
 * @param bounces how many requests were declined or left unanswered since {@code openedAt}
 * @param away who is away now, beyond what {@code people.csv} says; those of the facts are not looked at
 */
public record OpenComplaint(
        Facts facts,
        Owner owner,
        Severity severity,
        Instant openedAt,
        boolean answered,
        boolean silent,
        GivenPromises promises,
        List<Call> calls,
        int bounces,
        Set<PersonId> away) {

    public OpenComplaint {
        calls = List.copyOf(calls);
        away = Set.copyOf(away);
    }
}
