package org.helhet.desk.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.helhet.casework.Attachment;

/** A line of the ledger with what was read, on the wire. */
record ArrivalReadingView(
        @JsonUnwrapped ArrivalView entry,
        Sender from,
        String subject,
        String text,
        String newText,
        boolean html,
        String language,
        List<Attachment> attachments,
        boolean automatic,
        boolean deliveryFailure) {

    /** Who wrote, as far as it could be read. */
    record Sender(String name, String email) {}
}
