package org.helhet.casework;

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
        messageId = Text.key(messageId);
        q = Text.clean(q);
    }

    public static ComplaintFilter all() {
        return new ComplaintFilter("", "", "", "", "", "", false);
    }
}
