package org.helhet.rulebook;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** What the letters say beside their templates: times, the customer's own day. */
final class LetterWords {

    private static final Map<Language, DateTimeFormatter> TIMES = Map.of(
            Language.EN, DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK),
            Language.SV, DateTimeFormatter.ofPattern("EEEE d MMMM 'kl.' HH.mm", Locale.of("sv", "SE")),
            Language.NB, DateTimeFormatter.ofPattern("EEEE d. MMMM 'kl.' HH.mm", Locale.of("nb", "NO")));

    private static final Words NEED_BY = Words.of(
            "Needed by {at} (\"{words}\").", "Behövs senast {at} (\"{words}\").", "Trengs innen {at} («{words}»).");

    private static final Words NOT_WHOLE = Words.of(
            "Part of what you sent could not be read or kept. I will look at it myself and ask you if anything is missing.",
            "En del av det du skickade gick inte att läsa eller spara. Jag tittar själv på det och frågar dig om något saknas.",
            "Noe av det du sendte, kunne ikke leses eller lagres. Jeg ser på det selv og spør deg hvis noe mangler.");

    private LetterWords() {}

    static String notWhole(Language language) {
        return NOT_WHOLE.in(language);
    }

    /** "måndag 23 november kl. 10.12". */
    static String time(Instant at, ZoneId zone, Language language) {
        return at.atZone(zone).format(TIMES.getOrDefault(language, DateTimeFormatter.ISO_ZONED_DATE_TIME));
    }

    static String needBy(String at, String words, Language language) {
        return Placeholders.filled(NEED_BY.in(language), Map.of("at", at, "words", words));
    }
}
