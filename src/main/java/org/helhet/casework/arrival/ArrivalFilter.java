package org.helhet.casework.arrival;

import java.time.Instant;
import org.helhet.casework.Text;
import org.jspecify.annotations.Nullable;

/** Which arrivals a list shows; empty means any. {@code since} is compared with the time at which we took it. */
public record ArrivalFilter(
        String mailbox,
        String messageId,
        String sha256,
        String kind,
        @Nullable Instant since) {

    public ArrivalFilter {
        mailbox = Text.key(mailbox);
        messageId = Text.key(messageId);
        sha256 = Text.clean(sha256);
        kind = Text.clean(kind);
    }

    public static ArrivalFilter all() {
        return new ArrivalFilter("", "", "", "", null);
    }
}
