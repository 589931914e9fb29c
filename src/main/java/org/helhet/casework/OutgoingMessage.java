package org.helhet.casework;

import java.time.Instant;
import java.util.List;
import org.helhet.decision.Letter;

/**
 * A mail as it is sent, final when it was written.
 *
 * @param complaint the reference, also in the subject in square brackets
 * @param fromName whose words these are, beside our own address: the owner towards a customer
 * @param to a mail address
 * @param messageId ours, with angle brackets, the same at each attempt
 * @param inReplyTo the customer's Message-ID, or empty
 * @param references for the header of that name, in its order
 * @param autoSubmitted {@code auto-replied} or {@code auto-generated} (RFC 3834); no person wrote it
 * @param attempts how often sending was tried, this time included
 */
public record OutgoingMessage(
        long id,
        String complaint,
        Letter.Kind kind,
        String fromName,
        String to,
        String toName,
        String subject,
        String body,
        String language,
        String messageId,
        String inReplyTo,
        List<String> references,
        String autoSubmitted,
        Instant writtenAt,
        int attempts) {}
