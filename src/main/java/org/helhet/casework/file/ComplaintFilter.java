package org.helhet.casework.file;

import org.helhet.casework.Text;

/**
 * Which complaints a list shows; empty means any.
 *
 * @param status the word: open, decided, closed
 * @param owner a person's id
 * @param messageId of a mail that made the complaint or belongs to it
 * @param sha256 hex, of the original bytes of an arrival that made the complaint or belongs to it
 * @param q a part of the reference, the customer's name or address, the subject or the text
 * @param overdue only those whose next promise is past its time
 */
public record ComplaintFilter(
        String status, String owner, String topic, String messageId, String sha256, String q, boolean overdue) {

    public ComplaintFilter {
        status = Text.clean(status);
        owner = Text.clean(owner);
        topic = Text.clean(topic);
        messageId = Text.key(messageId);
        sha256 = Text.clean(sha256);
        q = Text.clean(q);
    }

    public static ComplaintFilter all() {
        return new ComplaintFilter("", "", "", "", "", "", false);
    }
}
