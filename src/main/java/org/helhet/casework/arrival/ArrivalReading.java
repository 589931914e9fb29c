package org.helhet.casework.arrival;

import java.util.List;
import org.helhet.casework.Attachment;
import org.helhet.complaint.Complainant;

/** One arrival with what was read from it; {@code automatic} and {@code deliveryFailure} say what the reader took it for. */
public record ArrivalReading(
        ArrivalEntry entry,
        Complainant from,
        String subject,
        String text,
        String newText,
        boolean html,
        String language,
        List<Attachment> attachments,
        boolean automatic,
        boolean deliveryFailure) {}
