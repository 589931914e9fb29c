package org.helhet.desk.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that was proposed, on the wire.
 *
 * @param status {@code stopped, waiting, approved, rejected, lapsed} or {@code superseded}
 * @param version which it became, else null
 */
record CandidateView(
        String hash,
        String base,
        String author,
        String source,
        OffsetDateTime createdAt,
        String status,
        int stops,
        int warnings,
        int notes,
        @Nullable String version) {

    /** With all there is to say about it; {@code changes} are row by row against the version in force. */
    record Full(
            CandidateView candidate,
            List<FindingView> findings,
            List<String> changes,
            @Nullable WhatIf whatIf) {}

    /** What it would have changed for the complaints there were. */
    record WhatIf(long replayed, long ownersChange, long laterPromises, String text) {}

    /** What became of files that were handed in; {@code version} is the one in force now. */
    record Handed(String version, boolean live, @Nullable CandidateView candidate, List<FindingView> findings) {}
}
