package org.helhet.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in each language what of something that came in could not be read or kept whole; it is kept in English, a sentence for each fault. */
final class ArrivalWords {

    private static final List<Words> SENTENCES = List.of(
            Words.of(
                    "A part of this mail is broken and could not be read: see the original.",
                    "En del av mejlet är trasig och gick inte att läsa: se originalet.",
                    "En del av e-posten er ødelagt og kunne ikke leses: se originalen."),
            Words.of(
                    "This mail is very long: the end of its text was left out, see the original.",
                    "Mejlet är mycket långt: slutet av texten har utelämnats, se originalet.",
                    "E-posten er svært lang: slutten av teksten er utelatt, se originalen."),
            Words.of(
                    "This mail has too many parts: what comes after them was not read, see the original.",
                    "Mejlet har för många delar: det som kommer efter dem har inte lästs, se originalet.",
                    "E-posten har for mange deler: det som kommer etter dem, er ikke lest, se originalen."),
            Words.of(
                    "This mail is encrypted or sealed: its text can be read only with the right key, see the original.",
                    "Mejlet är krypterat eller förseglat: texten går bara att läsa med rätt nyckel, se originalet.",
                    "E-posten er kryptert eller forseglet: teksten kan bare leses med riktig nøkkel, se originalen."),
            Words.of(
                    "The attached winmail.dat could not be opened.",
                    "Bilagan winmail.dat gick inte att öppna.",
                    "Vedlegget winmail.dat kunne ikke åpnes."),
            Words.of(
                    "Nothing in this mail could be read: see the original.",
                    "Inget i mejlet gick att läsa: se originalet.",
                    "Ingenting i e-posten kunne leses: se originalen."),
            Words.of("It could not be read:", "Det gick inte att läsa:", "Det kunne ikke leses:"));

    private static final Pattern CUT = Pattern.compile("It was (\\d+) octets; the first (\\d+) are kept\\.");
    private static final Words KEPT = Words.of(
            "It was {all} octets; the first {kept} are kept.",
            "Det var {all} byte; de första {kept} är sparade.",
            "Det var {all} byte; de første {kept} er lagret.");

    private ArrivalWords() {}

    /** Empty where nothing of it is one of these sentences. */
    static Optional<String> say(String english, Language reader) {
        var said = CUT.matcher(english)
                .replaceAll(cut -> Matcher.quoteReplacement(
                        Placeholders.filled(KEPT.in(reader), Map.of("all", cut.group(1), "kept", cut.group(2)))));
        for (var words : SENTENCES) {
            said = said.replace(words.in(Language.EN), words.in(reader));
        }
        return said.equals(english) ? Optional.empty() : Optional.of(said);
    }
}
