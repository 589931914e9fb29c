package org.helhet.desk.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rulebook in force on the wire.
 *
 * @param approvedBy empty where nobody had to agree
 * @param lapsesAt when an emergency change ends unless somebody else approves it; else null
 */
record RulebookView(
        String version,
        String hash,
        OffsetDateTime since,
        String author,
        String approvedBy,
        String reason,
        @Nullable OffsetDateTime lapsesAt,
        List<String> files,
        List<FindingView> findings,
        FolderView folder) {

    /** How the rules folder stands to it: {@code inForce, beingEdited, proposed, behind} or {@code unreadable}. */
    record FolderView(String state, String says, @Nullable CandidateView candidate) {}
}
