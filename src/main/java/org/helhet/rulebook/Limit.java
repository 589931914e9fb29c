package org.helhet.rulebook;

/** The limits that are lengths of time, and that the program itself looks at. */
enum Limit implements Worded {
    PRELIMINARY_REPLY("preliminary reply at the latest", "delbesked senast", "foreløpig svar senest"),
    ANSWER("answer at the latest", "svar senast", "svar senest"),
    CEILING("ceiling", "tak", "tak"),
    SILENCE("longest silence", "längsta tystnad", "lengste stillhet"),
    EXTENSION("extension", "förlängning", "forlengelse"),
    REOPEN_WINDOW("reopen window", "återöppnas inom", "gjenåpnes innen"),
    ACCEPT("accept within", "ta emot inom", "ta imot innen"),
    ACCEPT_URGENT("accept within, urgent", "ta emot inom, brådskande", "ta imot innen, haster");

    private final Words words;

    Limit(String en, String sv, String nb) {
        words = Words.of(en, sv, nb);
    }

    @Override
    public Words words() {
        return words;
    }
}
