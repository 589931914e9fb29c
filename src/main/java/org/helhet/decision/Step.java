package org.helhet.decision;

/**
 * Where a row of {@code escalation.csv} belongs: a rung of the ladder, 0 to 9, or one of the three calls beside it.
 *
 * @param rung of the ladder, the first 0; 0 also for what is not on the ladder
 */
public record Step(Kind kind, int rung) {

    /** The ladder goes up rung by rung; the others stand beside it and are called at their own moment. */
    public enum Kind {
        LADDER,
        /** A colleague who was asked has not answered. */
        ASK,
        /** The customer's own day is near. */
        NEED,
        /** The same thing has happened to several customers. */
        CORD
    }

    public Step {
        if (rung < 0 || rung > 9 || rung > 0 && kind != Kind.LADDER) {
            throw new IllegalArgumentException("A rung of the ladder is one of 0 to 9: %s %d.".formatted(kind, rung));
        }
    }

    /** Whether others than the owner are called in on it, because the promise was not kept. */
    public boolean isAboveTheOwner() {
        return rung > 0;
    }
}
