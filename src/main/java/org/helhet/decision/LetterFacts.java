package org.helhet.decision;

import java.time.Instant;
import org.helhet.complaint.Complainant;
import org.helhet.complaint.Owner;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Severity;

/**
 * What a message may tell; the rulebook says it in the reader's language and the customer's time zone.
 *
 * @param facts what was understood: topics, need-by date, area, country
 * @param quote what the customer wrote; the message shows its beginning
 * @param answerBy when every point will be answered
 * @param statusPage the customer's page, an absolute address
 * @param complaintLink where a colleague sees the whole, an absolute address
 * @param problem something of the arrival that could not be read or kept whole, or empty
 * @param telling what this one message tells beside the complaint itself
 * @param writtenAt now: times of another year are told with their year
 */
public record LetterFacts(
        String reference,
        Owner owner,
        Complainant complainant,
        String subject,
        String quote,
        Facts facts,
        Severity severity,
        Promise next,
        Instant answerBy,
        Reasons reasons,
        String statusPage,
        String complaintLink,
        String problem,
        Telling telling,
        Instant writtenAt) {}
