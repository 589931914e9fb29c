package org.helhet.casework.asking;

import java.time.Instant;
import java.util.Locale;
import org.helhet.complaint.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An offer to own a complaint. Until it is accepted the owner stays the owner.
 *
 * @param acceptBy until when it stands
 * @param words why not, or empty
 */
public record Handover(
        long id,
        long complaint,
        int opening,
        PersonId offeredBy,
        String offeredByName,
        PersonId person,
        String personName,
        String reason,
        Instant offeredAt,
        Instant acceptBy,
        State state,
        @Nullable Instant answeredAt,
        String words) {

    /** What became of it. */
    public enum State {
        OFFERED,
        ACCEPTED,
        DECLINED,
        /** No answer in time. */
        LAPSED,
        /** Somebody else accepted, one of the two has left, or it was closed. */
        WITHDRAWN;

        /** The word on the wire and in the database. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean stands() {
        return state == State.OFFERED;
    }
}
