package org.helhet.casework;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a link lets one person do, once, and until when; it needs no account.
 *
 * @param subject the number of what it is about: a request, an offer, a call
 * @param person the id of the colleague to whom it was sent, or {@link #CUSTOMER}
 */
public record Link(Purpose purpose, long subject, String person, Instant expiresAt) {

    /** Stands in the place of a person's id where the customer is asked; no id has a space. */
    public static final String CUSTOMER = "the customer";

    /** What is asked of the person. */
    public enum Purpose {
        /** Will you take this part? */
        REQUEST("request"),
        /** Is your part done? */
        REQUEST_DONE("requestDone"),
        /** Will you own it? */
        HANDOVER("handover"),
        /** Have you seen that you are called in? */
        ESCALATION("escalation"),
        /** May the customer be offered that much? */
        SETTLEMENT("settlement"),
        /** Does what was done hold? */
        HOLDS("holds"),
        /** May we name you as a reference? */
        REFERENCE("reference");

        private final String word;

        Purpose(String word) {
            this.word = word;
        }

        /** The word in the link and in the database. */
        String word() {
            return word;
        }

        static Optional<Purpose> of(String word) {
            return Arrays.stream(values())
                    .filter(purpose -> purpose.word.equals(word))
                    .findFirst();
        }
    }

    public boolean isOverAt(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
