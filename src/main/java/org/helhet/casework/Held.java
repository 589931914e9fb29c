package org.helhet.casework;

import java.time.Instant;
import java.util.List;
import org.helhet.complaint.Complainant;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Owner;
import org.helhet.complaint.Severity;
import org.helhet.complaint.Status;
import org.helhet.decision.Call;
import org.helhet.decision.Facts;
import org.helhet.decision.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it was when this transaction locked it.
 *
 * @param words the beginning of what the customer wrote
 * @param facts on which its last decision rests, with the contacts counted up to now
 * @param promises all that were ever given, also before it was opened again
 * @param firstPromise the first id of this opening
 * @param calls of this opening
 * @param thread the Message-IDs of the mails between the customer and us, the oldest first
 * @param answers the Message-ID of the customer's last mail, or empty
 */
record Held(
        long id,
        String reference,
        String token,
        Owner owner,
        Complainant complainant,
        String subject,
        String words,
        Facts facts,
        Reasons reasons,
        Condition condition,
        List<GivenPromise> promises,
        int firstPromise,
        List<KnownCall> calls,
        List<String> thread,
        String answers) {

    /** What of it changes as time goes by, beside promises and calls. */
    record Condition(
            Status status,
            Severity severity,
            int opening,
            Instant openedAt,
            @Nullable Instant answeredAt,
            @Nullable Instant closedAt,
            Holds holds,
            int contacts,
            int openRemedies,
            int openRequests,
            int bounces) {

        Condition raisedTo(Severity graver) {
            return new Condition(
                    status,
                    graver,
                    opening,
                    openedAt,
                    answeredAt,
                    closedAt,
                    holds,
                    contacts,
                    openRemedies,
                    openRequests,
                    bounces);
        }

        Condition wroteAgain() {
            return new Condition(
                    status,
                    severity,
                    opening,
                    openedAt,
                    answeredAt,
                    closedAt,
                    Holds.UNASKED,
                    contacts + 1,
                    openRemedies,
                    openRequests,
                    bounces);
        }

        Condition asked() {
            return new Condition(
                    status,
                    severity,
                    opening,
                    openedAt,
                    answeredAt,
                    closedAt,
                    Holds.ASKED,
                    contacts,
                    openRemedies,
                    openRequests,
                    bounces);
        }

        Condition answered(Instant now, int remedies) {
            return new Condition(
                    Status.DECIDED,
                    severity,
                    opening,
                    openedAt,
                    now,
                    null,
                    holds,
                    contacts,
                    openRemedies + remedies,
                    openRequests,
                    bounces);
        }

        Condition remedied() {
            return new Condition(
                    status,
                    severity,
                    opening,
                    openedAt,
                    answeredAt,
                    closedAt,
                    holds,
                    contacts,
                    openRemedies - 1,
                    openRequests,
                    bounces);
        }

        Condition closed(Instant now) {
            return new Condition(
                    Status.CLOSED,
                    severity,
                    opening,
                    openedAt,
                    answeredAt,
                    now,
                    holds,
                    contacts,
                    openRemedies,
                    openRequests,
                    bounces);
        }

        Condition reopened(Instant now) {
            return new Condition(
                    Status.OPEN,
                    severity,
                    opening + 1,
                    now,
                    null,
                    null,
                    Holds.UNASKED,
                    contacts,
                    openRemedies,
                    openRequests,
                    0);
        }

        /** The customer has said so. */
        Condition holding(Holds says) {
            return new Condition(
                    status,
                    severity,
                    opening,
                    openedAt,
                    answeredAt,
                    closedAt,
                    says,
                    contacts,
                    openRemedies,
                    openRequests,
                    bounces);
        }

        /** {@code change} more requests are open: 1 or -1. */
        Condition requested(int change) {
            return new Condition(
                    status,
                    severity,
                    opening,
                    openedAt,
                    answeredAt,
                    closedAt,
                    holds,
                    contacts,
                    openRemedies,
                    openRequests + change,
                    bounces);
        }

        Condition bounced() {
            return new Condition(
                    status,
                    severity,
                    opening,
                    openedAt,
                    answeredAt,
                    closedAt,
                    holds,
                    contacts,
                    openRemedies,
                    openRequests,
                    bounces + 1);
        }

        /** The customer was asked whether it holds and has not said otherwise since, and nothing is left to do. */
        boolean isSilent() {
            return (holds == Holds.ASKED || holds == Holds.YES) && openRemedies == 0 && openRequests == 0;
        }
    }

    /** What the customer says to "does it hold?", once asked. */
    enum Holds {
        UNASKED(""),
        ASKED("asked"),
        YES("yes"),
        NO("no");

        private final String word;

        Holds(String word) {
            this.word = word;
        }

        /** The word in the database. */
        String word() {
            return word;
        }
    }

    /** A call, the number by which it is acknowledged, and the id of whoever has done so, or empty. */
    record KnownCall(long id, Call call, String acknowledgedBy) {

        KnownCall reminded(Instant now) {
            return new KnownCall(id, call.reminded(now), "");
        }

        KnownCall acknowledged(Instant now, String by) {
            return new KnownCall(id, call.acknowledged(now), by);
        }
    }
}
