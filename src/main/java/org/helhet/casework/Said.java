package org.helhet.casework;

import java.time.Instant;
import org.helhet.complaint.Channel;
import org.helhet.decision.NeedBy;
import org.jspecify.annotations.Nullable;

/**
 * What a form, an API call or a colleague said beside the text; nothing of it for mail.
 *
 * @param channel the door by which the customer told it, where that is another than the one it came in by
 * @param receivedAt when anyone in the company first heard it, where that is earlier than its coming in
 * @param heardBy the colleague who heard it, by id, name or mail address, or empty
 */
public record Said(
        @Nullable Channel channel,
        @Nullable Instant receivedAt,
        String customerNumber,
        String orderNumber,
        String area,
        String heardBy,
        @Nullable NeedBy needBy) {

    public Said {
        customerNumber = Text.key(customerNumber);
        orderNumber = Text.key(orderNumber);
        area = Text.clean(area);
        heardBy = Text.clean(heardBy);
    }

    public static Said nothing() {
        return new Said(null, null, "", "", "", "", null);
    }
}
