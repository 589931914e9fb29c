package org.helhet.casework.acting;

import java.time.Instant;
import org.helhet.casework.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague tells the customer.
 *
 * @param nextUpdateBy when the customer will hear again, or null for whenever the rules say
 * @param plan it says how the matter will be solved
 * @param channel how the customer was told already, or empty: then it is written by mail
 */
public record News(String text, @Nullable Instant nextUpdateBy, boolean plan, String channel) {

    public News {
        text = Text.clean(text).strip();
        channel = Text.clean(channel);
    }
}
