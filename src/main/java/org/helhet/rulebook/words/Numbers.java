package org.helhet.rulebook.words;

import java.util.Optional;

/** Small whole numbers in digits or words. */
public final class Numbers {

    private static final Dictionary<Integer> IN_WORDS = Dictionary.<Integer>empty()
            .with(1, Words.of("one", "en/ett", "en/ett/én"))
            .with(2, Words.of("two", "två", "to"))
            .with(3, Words.of("three", "tre", "tre"))
            .with(4, Words.of("four", "fyra", "fire"))
            .with(5, Words.of("five", "fem", "fem"))
            .with(6, Words.of("six", "sex", "seks"))
            .with(7, Words.of("seven", "sju", "sju/syv"))
            .with(8, Words.of("eight", "åtta", "åtte"))
            .with(9, Words.of("nine", "nio", "ni"))
            .with(10, Words.of("ten", "tio", "ti"));

    private static final int LONGEST = 4;

    private Numbers() {}

    public static Optional<Integer> read(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.valueOf(text)) : IN_WORDS.find(text);
    }
}
