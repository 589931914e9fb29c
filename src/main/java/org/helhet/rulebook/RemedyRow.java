package org.helhet.rulebook;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be given, and up to how much by whom; null means always. */
record RemedyRow(
        int row,
        String remedy,
        @Nullable BigDecimal owner,
        @Nullable BigDecimal lead,
        @Nullable BigDecimal manager,
        Set<String> currencies,
        String note) {}
