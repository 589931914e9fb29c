package org.helhet.desk.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.helhet.complaint.Complainant;
import org.jspecify.annotations.Nullable;

/** What {@code POST /api/complaints} takes, as the API's description shows it; only the text is needed. */
record ComplaintShape(
        @Nullable String channel,
        @Nullable OffsetDateTime receivedAt,
        @Nullable Complainant from,
        @Nullable String customerNumber,
        @Nullable String orderNumber,
        @Nullable String subject,
        String text,
        @Nullable String language,
        @Nullable OffsetDateTime needBy,
        @Nullable String area,
        @Nullable String heardBy,
        @Nullable List<File> attachments) {

    /** A file that comes with a complaint. */
    record File(String name, String contentType, byte[] base64) {}
}
