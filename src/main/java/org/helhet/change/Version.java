package org.helhet.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the rules, which never changes.
 *
 * @param name as decisions name it: the number, or the hash by which versions were known before their files were kept
 * @param number from 1 in the order in which they went live; null for those from before
 * @param content the SHA-256 of its files, or empty
 * @param base the version that was changed; null for the first
 * @param approver empty where nobody had to agree
 * @param createdAt when the change was proposed
 * @param liveAt when it went live
 */
public record Version(
        String name,
        @Nullable Integer number,
        String content,
        @Nullable Integer base,
        String author,
        String approver,
        String reason,
        @Nullable Instant createdAt,
        Instant liveAt) {}
