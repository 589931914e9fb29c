package org.helhet.complaint;

import java.time.Instant;

/** A promise moves once, before its time is up; after that it is kept or missed. */
public class PromiseCannotMove extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PromiseCannotMove(Promise promise, Instant now) {
        super("The promise %s, due %s, cannot be moved at %s: %s"
                .formatted(
                        promise.kind().word(),
                        promise.dueAt(),
                        now,
                        promise.moved()
                                ? "it was moved once already."
                                : "its time is up, so it is missed, not moved."));
    }
}
