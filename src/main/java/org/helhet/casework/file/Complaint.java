package org.helhet.casework.file;

import java.time.Instant;
import java.util.List;
import org.helhet.casework.Attachment;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Complainant;
import org.helhet.complaint.Customer;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Owner;
import org.helhet.complaint.Severity;
import org.helhet.complaint.Status;
import org.helhet.decision.NeedBy;
import org.helhet.decision.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as its file has it now.
 *
 * @param arrival the number of the arrival that made it
 * @param messageId of the mail that made it, or empty
 * @param text what the customer wrote, all of it
 * @param nextPromise what the customer is waiting for; null only when closed
 * @param promises all that were given, in the order in which they are due
 * @param rulebook the version that decided
 * @param statusToken opens the customer's page, without an account
 * @param course what has been done about it so far
 * @param problem something of what came in that could not be read or kept whole, or empty
 */
public record Complaint(
        String reference,
        Status status,
        Channel channel,
        Instant receivedAt,
        long arrival,
        String messageId,
        Complainant from,
        String subject,
        String text,
        String language,
        List<String> topics,
        Severity severity,
        String area,
        @Nullable NeedBy needBy,
        Customer customer,
        String orderNumber,
        Owner owner,
        @Nullable GivenPromise nextPromise,
        List<GivenPromise> promises,
        List<Attachment> attachments,
        List<Reason> because,
        String rulebook,
        String statusToken,
        String statusPage,
        boolean unreadable,
        String problem,
        Course course) {}
