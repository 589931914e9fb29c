package org.helhet.desk.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What a mailbox has brought so far, on the wire. */
record MailboxView(
        String mailbox,
        long seen,
        long taken,
        long seenBefore,
        long automatic,
        long unreadable,
        @Nullable OffsetDateTime lastSuccess,
        @Nullable OffsetDateTime lastErrorAt,
        @Nullable String lastError) {}
