package org.helhet.casework.file;

import java.time.Instant;
import java.util.List;
import org.helhet.casework.Verdict;
import org.helhet.casework.asking.Handover;
import org.helhet.casework.asking.Request;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Telling;
import org.jspecify.annotations.Nullable;

/**
 * What has been done about a complaint so far, beside its promises.
 *
 * @param settlement the decision that was sent or waits for a yes, or null
 * @param handovers offers to own it
 * @param causeTask the number of the task in which somebody looks for a cause that it shares with others, or null
 */
public record Course(
        List<Helper> helpers,
        List<Owed> remedies,
        @Nullable Settlement settlement,
        @Nullable Long causeTask,
        List<Request> requests,
        List<Handover> handovers,
        Standing standing) {

    static final Course NOTHING = new Course(List.of(), List.of(), null, null, List.of(), List.of(), Standing.USUAL);

    /**
     * How it stands beside what was done.
     *
     * @param coveredBy the id of whoever looks after it while its owner is away, or empty
     * @param holds what the customer says to "does it hold?": empty, asked, yes or no
     * @param mayName what the customer says to being named as a reference: empty, yes or no
     */
    public record Standing(String coveredBy, String coveredByName, String holds, String mayName) {

        static final Standing USUAL = new Standing("", "", "", "");
    }

    /** Somebody who was called in to help; {@code acknowledgedAt} is null until they are on it. */
    public record Helper(
            long id,
            String step,
            PersonId person,
            String name,
            String why,
            Instant at,
            int reminders,
            @Nullable Instant acknowledgedAt) {}

    /** What the customer gets; {@code owedAt} is null until the decision is sent. */
    public record Owed(
            long id,
            Telling.Remedy remedy,
            @Nullable Instant owedAt,
            @Nullable Instant doneAt) {}

    /** A decision. {@code sentAt} is null while it waits for {@code approver}, who is empty when nobody is asked. */
    public record Settlement(
            long id,
            Verdict verdict,
            String text,
            String proposedBy,
            String approver,
            @Nullable Instant sentAt) {}
}
