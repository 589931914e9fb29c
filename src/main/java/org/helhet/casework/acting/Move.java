package org.helhet.casework.acting;

import java.time.Instant;
import org.helhet.casework.Text;

/**
 * A promise gets a new time.
 *
 * @param promise its number within the complaint
 * @param reason told to the customer
 * @param text what is known so far and what is being done, or empty
 * @param channel how the customer was told already, or empty: then it is written by mail
 */
public record Move(int promise, Instant due, String reason, String text, String channel) {

    public Move {
        reason = Text.clean(reason).strip();
        text = Text.clean(text).strip();
        channel = Text.clean(channel);
    }
}
