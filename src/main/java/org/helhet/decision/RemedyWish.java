package org.helhet.decision;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to give a customer.
 *
 * @param kind in the words of {@code remedies.csv}, case and accents forgiven
 * @param amount null where it is not about money
 * @param currency ISO 4217, or empty where it is not about money
 */
public record RemedyWish(String kind, @Nullable BigDecimal amount, String currency) {}
