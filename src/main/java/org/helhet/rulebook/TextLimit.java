package org.helhet.rulebook;

/** The rows of {@code limits.csv} that hold words instead of a length of time. */
enum TextLimit implements Worded {
    OUTSIDE_BODY("outside body", "tvistlösningsorgan", "klageorgan"),

    /** A customer who writes one of them is taken to be vulnerable. */
    VULNERABLE_WORDS("vulnerable words", "ord om utsatthet", "ord om sårbarhet"),

    /** With which a colleague passes a matter on instead of taking it. */
    PASSING_ON("words of passing on", "ord som skjuter ifrån sig", "ord som skyver fra seg");

    static final Dictionary<TextLimit> LIMITS = Dictionary.of(TextLimit.class);

    private final Words words;

    TextLimit(String en, String sv, String nb) {
        words = Words.of(en, sv, nb);
    }

    boolean isIn(LimitRow row) {
        return LIMITS.find(row.limit()).filter(this::equals).isPresent();
    }

    @Override
    public Words words() {
        return words;
    }
}
