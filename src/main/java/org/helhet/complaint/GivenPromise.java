package org.helhet.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise as it stands in a complaint's file.
 *
 * @param id counts within the complaint
 * @param nudgedAt when the owner was reminded of it, or null
 * @param warnedAt when the customer heard that it will not hold, or null
 */
public record GivenPromise(
        int id,
        Promise promise,
        State state,
        @Nullable Instant keptAt,
        @Nullable Instant nudgedAt,
        @Nullable Instant warnedAt) {

    /** {@code NEXT} is the one the customer is waiting for; an open complaint has exactly one, the first that falls due. */
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

    /** Given now, not yet due. */
    public static GivenPromise of(int id, Promise promise) {
        return new GivenPromise(id, promise, State.LATER, null, null, null);
    }

    /** Whether the customer is still waiting for it. */
    public boolean isOpen() {
        return state == State.NEXT || state == State.LATER;
    }

    public Promise.Kind kind() {
        return promise.kind();
    }

    public Instant dueAt() {
        return promise.dueAt();
    }

    GivenPromise in(State other) {
        return new GivenPromise(id, promise, other, keptAt, nudgedAt, warnedAt);
    }

    GivenPromise kept(Instant at) {
        return new GivenPromise(id, promise, State.KEPT, at, nudgedAt, warnedAt);
    }

    GivenPromise nudged(Instant at) {
        return new GivenPromise(id, promise, state, keptAt, at, warnedAt);
    }

    GivenPromise warned(Instant at) {
        return new GivenPromise(id, promise, state, keptAt, nudgedAt, at);
    }

    GivenPromise moved(Promise to) {
        return new GivenPromise(id, to, state, keptAt, null, null);
    }
}
