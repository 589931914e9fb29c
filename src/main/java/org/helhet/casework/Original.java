package org.helhet.casework;

import java.time.Instant;
import org.helhet.complaint.Channel;

/**
 * What came in, byte for byte, and where it lay.
 *
 * @param mailbox the mailbox it lay in, or empty
 * @param uidValidity with {@code uid} names the mail in its mailbox for good (RFC 9051 section 2.3.1.1), or empty
 * @param sourceId an id that is the same when the same thing comes twice by this channel, or empty
 * @param bytes as they came; may be cut at the size limit
 * @param size octets as they came, also those that were cut
 * @param receivedAt when it reached us
 */
public record Original(
        Channel channel,
        String mailbox,
        String uidValidity,
        String uid,
        String sourceId,
        String contentType,
        byte[] bytes,
        long size,
        Instant receivedAt) {

    public Original {
        mailbox = Text.key(mailbox);
        uidValidity = Text.key(uidValidity);
        uid = Text.key(uid);
        sourceId = Text.key(sourceId);
        contentType = Text.clean(contentType);
        if (size < bytes.length) {
            throw new IllegalArgumentException(
                    "%d octets are kept of an original of %d.".formatted(bytes.length, size));
        }
    }

    boolean isCut() {
        return bytes.length < size;
    }
}
