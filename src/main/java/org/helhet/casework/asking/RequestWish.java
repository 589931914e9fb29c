package org.helhet.casework.asking;

import java.time.Instant;
import org.helhet.casework.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the owner asks for.
 *
 * @param to a colleague by id, name or mail address, or a unit
 * @param due by when it is to be done, or null: as soon as the rules expect an answer
 */
public record RequestWish(String to, String text, @Nullable Instant due) {

    public RequestWish {
        to = Text.clean(to).strip();
        text = Text.clean(text).strip();
    }
}
