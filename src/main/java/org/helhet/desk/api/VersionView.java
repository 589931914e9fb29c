package org.helhet.desk.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A version of the rules on the wire; {@code adoptedAt} is when it went live. One from before files were kept has no hash. */
record VersionView(
        String version,
        String hash,
        @Nullable Integer base,
        String author,
        String approvedBy,
        String reason,
        @Nullable OffsetDateTime createdAt,
        OffsetDateTime adoptedAt) {}
