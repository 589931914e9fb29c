package org.helhet.whatif;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last decision on a complaint as it is kept.
 *
 * @param owner who became the owner then
 * @param closedAt when the complaint was closed, or null while it is open
 * @param facts as JSON, as they were then
 */
record Kept(
        long id,
        String reference,
        Instant madeAt,
        String owner,
        @Nullable Instant closedAt,
        String facts) {}
