package org.helhet.casework;

import java.time.Instant;
import org.helhet.complaint.Promise;
import org.jspecify.annotations.Nullable;

/** A promise as it stands in a complaint's file; {@code id} counts within the complaint. */
public record GivenPromise(
        long id, Promise promise, State state, @Nullable Instant keptAt) {

    /** {@code NEXT} is the one the customer is waiting for; an open complaint has exactly one. */
    public enum State {
        NEXT("next"),
        LATER("later"),
        KEPT("kept"),
        MISSED("missed"),
        DROPPED("dropped");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** The word on the wire and in the database. */
        public String word() {
            return word;
        }
    }
}
