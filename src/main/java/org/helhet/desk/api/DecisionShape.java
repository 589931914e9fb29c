package org.helhet.desk.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.helhet.complaint.Complainant;
import org.jspecify.annotations.Nullable;

/** What {@code POST /api/decisions} takes, as the API's description shows it: a text to be read, or topics, and any fact set outright. */
record DecisionShape(
        @Nullable String text,
        @Nullable String subject,
        @Nullable List<String> topics,
        @Nullable Complainant from,
        @Nullable String customerNumber,
        @Nullable String customerType,
        @Nullable String orderNumber,
        @Nullable String area,
        @Nullable String country,
        @Nullable String language,
        @Nullable String channel,
        @Nullable OffsetDateTime receivedAt,
        @Nullable OffsetDateTime needBy,
        @Nullable OffsetDateTime now,
        @Nullable String heardBy,
        @Nullable String accountOwner,
        @Nullable List<String> complainedAbout,
        @Nullable List<String> away,
        @Nullable Integer contacts,
        @Nullable Boolean vulnerable) {}
