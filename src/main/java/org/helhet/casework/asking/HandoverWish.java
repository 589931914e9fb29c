package org.helhet.casework.asking;

import org.helhet.casework.Text;

/**
 * An offer as the owner makes it.
 *
 * @param to a colleague by id, name or mail address
 */
public record HandoverWish(String to, String reason) {

    public HandoverWish {
        to = Text.clean(to).strip();
        reason = Text.clean(reason).strip();
    }
}
