package org.helhet.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The version in force.
 *
 * @param lapsesAt when an emergency change ends unless somebody else has approved it by then; null for any other
 */
public record Live(int number, String content, @Nullable Instant lapsesAt) {}
