package org.helhet.casework.arrival;

import java.time.Instant;
import org.helhet.complaint.Channel;

/**
 * One line of the ledger: something came in, and this is what became of it.
 *
 * @param size octets as they came
 * @param takenAt when it was written down
 * @param complaint the reference of the complaint it made or belongs to, or empty for automatic mail that belongs to none
 * @param problem something that could not be read or kept whole, or empty
 */
public record ArrivalEntry(
        long id,
        Channel channel,
        String mailbox,
        String uid,
        String uidValidity,
        String messageId,
        String sha256,
        long size,
        Instant receivedAt,
        Instant takenAt,
        ArrivalKind kind,
        String complaint,
        String problem) {}
