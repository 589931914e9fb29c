package org.helhet.desk.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A line of the ledger on the wire. {@code complaint} is null only for automatic mail that belongs to none. */
record ArrivalView(
        long id,
        String channel,
        String mailbox,
        String uid,
        String uidValidity,
        String messageId,
        String sha256,
        long size,
        OffsetDateTime receivedAt,
        OffsetDateTime takenAt,
        String kind,
        @Nullable String complaint,
        String problem) {}
