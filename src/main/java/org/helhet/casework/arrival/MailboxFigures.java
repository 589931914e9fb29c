package org.helhet.casework.arrival;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a mailbox has brought so far.
 *
 * @param seen mails the ledger has of this mailbox
 * @param taken those that made a complaint or belong to one
 * @param unreadable those of the taken that could not be read
 * @param lastError what went wrong last, or empty
 */
public record MailboxFigures(
        String mailbox,
        long seen,
        long taken,
        long seenBefore,
        long automatic,
        long unreadable,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastErrorAt,
        String lastError) {}
