package org.helhet.rulebook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What puts it right, in the words a customer reads; a kind that we do not know is said as {@code remedies.csv} has it. */
final class RemedyWords {

    private static final Dictionary<String> KINDS = Dictionary.<String>empty()
            .with("apology", Words.of("An apology", "En ursäkt", "En unnskyldning"))
            .with("explanation", Words.of("An explanation", "En förklaring", "En forklaring"))
            .with(
                    "free redelivery",
                    Words.of("A new delivery, free of charge", "Ny leverans utan kostnad", "Ny levering uten kostnad"))
            .with("freight back", Words.of("The freight back", "Frakten tillbaka", "Frakten tilbake"))
            .with("goodwill", Words.of("A goodwill gesture", "En goodwill-ersättning", "En kulanseutbetaling"))
            .with(
                    "documented loss",
                    Words.of("Compensation for your loss", "Ersättning för din förlust", "Erstatning for tapet ditt"))
            .with(
                    "workaround for a deadline",
                    Words.of(
                            "A solution in time for your date",
                            "En lösning i tid till din dag",
                            "En løsning i tide til din dato"))
            .with("business replacement", Words.of("New goods", "Nya varor", "Nye varer"));

    private static final Words NEEDS_A_YES = Words.of(
            "{remedy} of {amount} {currency} needs a yes from {name}.",
            "{remedy} på {amount} {currency} kräver ett ja från {name}.",
            "{remedy} på {amount} {currency} krever et ja fra {name}.");

    private RemedyWords() {}

    /** "goodwill of 5000 SEK needs a yes from Eva Lindholm.": kept in English with the word of the table. */
    static Spoken needsAYes(String remedy, BigDecimal amount, String currency, String name) {
        return language -> Placeholders.filled(
                NEEDS_A_YES.in(language),
                Map.of(
                        "remedy",
                        language == Language.EN ? remedy : say(remedy, language),
                        "amount",
                        amount.toPlainString(),
                        "currency",
                        currency,
                        "name",
                        name));
    }

    /** The same, read from what is kept in English, in the reader's language; empty for other words. */
    static Optional<String> needsAYesOf(String name, String english, Language reader) {
        var end = " needs a yes from " + name + ".";
        var words = english.endsWith(end) ? english.substring(0, english.length() - end.length()) : "";
        int of = words.lastIndexOf(" of ");
        var worth =
                of < 0 ? new String[0] : words.substring(of + " of ".length()).split(" ");
        return worth.length != 2
                ? Optional.empty()
                : Amount.read(worth[0])
                        .map(amount -> needsAYes(words.substring(0, of), amount.value(), worth[1], name)
                                .in(reader));
    }

    static String say(String kind, Language language) {
        return KINDS.say(kind, language);
    }
}
