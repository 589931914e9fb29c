package org.helhet.casework;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A mail as it is sent, final when it was written.
 *
 * @param complaint the reference, also in the subject in square brackets
 * @param fromName whose words these are, beside our own address: the owner towards a customer
 * @param to a mail address
 * @param messageId ours, with angle brackets, the same at each attempt
 * @param inReplyTo the customer's Message-ID, or empty
 * @param references for the header of that name, in its order
 * @param autoSubmitted {@code auto-replied} or {@code auto-generated} (RFC 3834); no person wrote it
 * @param attempts how often sending was tried, this time included
 */
public record OutgoingMessage(
        long id,
        String complaint,
        Kind kind,
        String fromName,
        String to,
        String toName,
        String subject,
        String body,
        String language,
        String messageId,
        String inReplyTo,
        List<String> references,
        String autoSubmitted,
        Instant writtenAt,
        int attempts) {

    /** To whom and why; only an acknowledgement goes to a customer. */
    public enum Kind {
        ACKNOWLEDGEMENT("acknowledgement"),
        OWNER_NOTE("ownerNote"),
        MESSAGE_NOTE("messageNote");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in the database and in the timeline. */
        public String word() {
            return word;
        }

        static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No message is called " + word + "."));
        }
    }
}
