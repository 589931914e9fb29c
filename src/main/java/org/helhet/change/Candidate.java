package org.helhet.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change that was proposed: a whole content of the rules folder, known by its SHA-256.
 *
 * @param base the version that was changed
 * @param stops how many findings keep it from being used
 * @param report the findings as they were told when it was proposed
 * @param number the version it became, else null
 */
public record Candidate(
        String content,
        int base,
        String author,
        Source source,
        Instant madeAt,
        Status status,
        int stops,
        int warns,
        int notes,
        String report,
        @Nullable Integer number) {

    private static final int DIGITS = 12;

    /** Through which door it came. */
    public enum Source {
        FOLDER,
        API
    }

    /** What became of it. */
    public enum Status {
        /** Something found keeps it from being used. */
        STOPPED,
        /** Sound, and waits for an approval. */
        WAITING,
        /** It went live. */
        APPROVED,
        REJECTED,
        /** It went live in an emergency, and nobody approved it in time. */
        LAPSED,
        /** Another one was saved in its place. */
        SUPERSEDED
    }

    /** The beginning of the hash, as people are shown it. */
    public String shortHash() {
        return content.substring(0, DIGITS);
    }

    boolean isOpen() {
        return status == Status.WAITING || status == Status.STOPPED;
    }
}
