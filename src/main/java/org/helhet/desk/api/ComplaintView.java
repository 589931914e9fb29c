package org.helhet.desk.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.helhet.casework.Attachment;
import org.helhet.complaint.Complainant;
import org.helhet.desk.api.CourseView.EscalationView;
import org.helhet.desk.api.CourseView.RemedyView;
import org.helhet.desk.api.CourseView.SettlementView;
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
        List<Attachment> attachments,
        List<ReasonView> because,
        String rulebook,
        String statusPage,
        boolean unreadable,
        String problem,
        List<EscalationView> escalations,
        List<RemedyView> remedies,
        @Nullable SettlementView decision,
        @Nullable Long causeTask,
        List<AskedView.RequestView> requests,
        List<AskedView.HandoverView> handovers,
        AskedView.@Nullable PersonView coveredBy,
        String holds,
        String mayNameAsReference) {}
