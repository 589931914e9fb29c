package org.helhet.rulebook.words;

/** The words that join the parts of a sentence in {@code exceptions.txt}; the first of each language is the one we write. */
public enum Joint implements Worded {
    IF("If/When", "Om/När/Ifall", "Hvis/Når/Dersom/Om"),
    THEN("then", "så/då", "så/da"),
    BECAUSE("because/since", "därför att/eftersom/för att/därför", "fordi/ettersom/siden/for at"),
    UNTIL(
            "Until/Valid until/Until and including/Up to and including/Through",
            "Till och med/Gäller till och med/t.o.m/t o m/tom/Gäller t.o.m/Till",
            "Til og med/Gjelder til og med/t.o.m/t o m/tom/Gjelder t.o.m/Frem til/Fram til/Til");

    private final Words words;

    Joint(String en, String sv, String nb) {
        words = Words.of(en, sv, nb);
    }

    @Override
    public Words words() {
        return words;
    }
}
