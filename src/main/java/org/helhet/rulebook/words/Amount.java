package org.helhet.rulebook.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sum of money as people write it: "2 000", "2.000,50", "1,500.00".
 *
 * @param ambiguous one mark stands before three digits: taken for thousands, but it could have meant a fraction
 */
public record Amount(BigDecimal value, boolean ambiguous) {

    private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[\\s\\u00a0\\u202f'’](?=\\d{3}(?!\\d))");
    private static final Pattern CURRENCY = Pattern.compile("(?i)^\\s*(?:kr|sek|nok|dkk|eur|gbp|usd|chf|\\p{Sc})?\\s*"
            + "|\\s*(?:kr|kronor|kroner|sek|nok|dkk|eur|gbp|usd|chf|\\p{Sc}|:-|,-)?\\.?\\s*$");
    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+");
    private static final Pattern FRACTION = Pattern.compile("(\\d+|\\d{1,3}(?:[.,]\\d{3})+)[.,](\\d{1,2})");

    public static Optional<Amount> read(String text) {
        var digits = BLANKS.matcher(CURRENCY.matcher(text).replaceAll("")).replaceAll("");
        if (PLAIN.matcher(digits).matches()) {
            return Optional.of(new Amount(new BigDecimal(digits), false));
        }
        if (THOUSANDS.matcher(digits).matches()) {
            return Optional.of(new Amount(new BigDecimal(digits.replaceAll("[.,]", "")), true));
        }
        var fraction = FRACTION.matcher(digits);
        return fraction.matches()
                ? Optional.of(new Amount(
                        new BigDecimal(fraction.group(1).replaceAll("[.,]", "") + "." + fraction.group(2)), false))
                : Optional.empty();
    }
}
