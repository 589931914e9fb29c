package org.helhet.desk.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.helhet.casework.Attachment;
import org.helhet.complaint.Complainant;
import org.jspecify.annotations.Nullable;

/** A complaint on the wire. {@code nextPromise} is null only when it is closed. */
record ComplaintView(
        String reference,
        String status,
        String channel,
        OffsetDateTime receivedAt,
        long arrival,
        String messageId,
        Complainant from,
        String subject,
        String text,
        String language,
        List<String> topics,
        String severity,
        String area,
        @Nullable OffsetDateTime needBy,
        CustomerView customer,
        String orderNumber,
        OwnerView owner,
        @Nullable PromiseView nextPromise,
        List<PromiseView> promises,
        List<Object> requests,
        List<Object> escalations,
        List<Object> handovers,
        List<Attachment> attachments,
        List<ReasonView> because,
        String rulebook,
        String statusPage,
        boolean unreadable,
        String problem) {}
