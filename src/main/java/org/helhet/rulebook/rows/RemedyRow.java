package org.helhet.rulebook.rows;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be given, and up to how much by whom; null means always. */
public record RemedyRow(
        int row,
        String remedy,
        @Nullable BigDecimal owner,
        @Nullable BigDecimal lead,
        @Nullable BigDecimal manager,
        Set<String> currencies,
        String note) {

    /** Each limit of the row in words that are equal where the limit is: "goodwill SEK, lead: 2000". */
    public Stream<String> limits() {
        var money = remedy
                + currencies.stream().sorted().map(currency -> " " + currency).collect(Collectors.joining());
        return Stream.of(
                money + ", owner: " + amount(owner),
                money + ", lead: " + amount(lead),
                money + ", manager: " + amount(manager));
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "always" : amount.stripTrailingZeros().toPlainString();
    }
}
