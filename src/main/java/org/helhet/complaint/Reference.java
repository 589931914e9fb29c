package org.helhet.complaint;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The case number that a customer can read out on the phone: {@code H-7K4Q-2M}, in the letters of Crockford's Base32
 * (https://www.crockford.com/base32.html), which leaves out I, L, O and U. It is no secret: whoever knows it may see nothing.
 */
public record Reference(String value) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String SHAPE = "H-[" + LETTERS + "]{4}-[" + LETTERS + "]{2}";
    private static final Pattern WHOLE = Pattern.compile(SHAPE);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[(" + SHAPE + ")]", Pattern.CASE_INSENSITIVE);

    public Reference {
        if (!WHOLE.matcher(value).matches()) {
            throw new IllegalArgumentException("\"%s\" is no case number; one looks like H-7K4Q-2M.".formatted(value));
        }
    }

    public static Reference random(RandomGenerator random) {
        var text = new StringBuilder("H-");
        for (int i = 0; i < 6; i++) {
            text.append(i == 4 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new Reference(text.toString());
    }

    /** The case numbers that stand in square brackets in a mail's subject, in their order. */
    public static List<Reference> inBrackets(String subject) {
        return IN_BRACKETS
                .matcher(subject)
                .results()
                .map(found -> new Reference(found.group(1).toUpperCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
