package org.helhet.change;

import org.jspecify.annotations.Nullable;

/**
 * How a rules folder stands to the rules in force.
 *
 * @param candidate what its content was proposed as, or null
 * @param says in a sentence, what that means and what to do
 */
public record FolderState(State state, @Nullable Candidate candidate, String says) {

    /** In which of these ways. */
    public enum State {
        /** What lies there decides. */
        IN_FORCE,
        /** Somebody is writing, or has a file open. */
        BEING_EDITED,
        /** Its content is a candidate, which has not gone live. */
        PROPOSED,
        /** It holds an earlier version, and cannot be written to. */
        BEHIND,
        UNREADABLE
    }
}
