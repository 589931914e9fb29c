package org.helhet.desk;

import java.time.Instant;

/**
 * What a form carries in a hidden field. Its id is the same however often the form is sent.
 *
 * @param usableFrom sent before this the form was filled in quicker than a person types
 */
record FormTicket(String id, Instant usableFrom) {

    boolean isUsableAt(Instant now) {
        return !now.isBefore(usableFrom);
    }
}
