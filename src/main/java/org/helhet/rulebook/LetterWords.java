package org.helhet.rulebook;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.helhet.complaint.Promise;

/** What the letters say beside their templates: promises as noun phrases, times, the customer's own day. */
final class LetterWords {

    private static final Map<Promise.Kind, Words> PROMISES = Map.of(
            Promise.Kind.ACKNOWLEDGEMENT,
                    Words.of("a confirmation with a name", "en bekräftelse med ett namn", "en bekreftelse med et navn"),
            Promise.Kind.PERSONAL_CONTACT, Words.of("personal contact", "personlig kontakt", "personlig kontakt"),
            Promise.Kind.PLAN,
                    Words.of(
                            "a plan for how it will be solved",
                            "en plan för hur det ska lösas",
                            "en plan for hvordan det skal løses"),
            Promise.Kind.UPDATE, Words.of("news of where it stands", "besked om läget", "beskjed om hvor saken står"),
            Promise.Kind.ANSWER, Words.of("an answer on every point", "svar på alla punkter", "svar på alle punkter"),
            Promise.Kind.LAST_DAY, Words.of("the final answer", "slutligt besked", "endelig svar"),
            Promise.Kind.REMEDY, Words.of("the remedy carried out", "åtgärden genomförd", "utbedringen gjennomført"),
            Promise.Kind.FOLLOW_UP,
                    Words.of("a check that it holds", "en kontroll av att det håller", "en sjekk av at det holder"));

    private static final Map<Language, DateTimeFormatter> TIMES = Map.of(
            Language.EN, DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK),
            Language.SV, DateTimeFormatter.ofPattern("EEEE d MMMM 'kl.' HH.mm", Locale.of("sv", "SE")),
            Language.NB, DateTimeFormatter.ofPattern("EEEE d. MMMM 'kl.' HH.mm", Locale.of("nb", "NO")));

    private static final Words NEED_BY = Words.of(
            "Needed by {at} (\"{words}\").", "Behövs senast {at} (\"{words}\").", "Trengs innen {at} («{words}»).");

    private LetterWords() {}

    static String promise(Promise.Kind kind, Language language) {
        return PROMISES.getOrDefault(kind, Words.same(kind.word())).in(language);
    }

    /** "måndag 23 november kl. 10.12". */
    static String time(Instant at, ZoneId zone, Language language) {
        return at.atZone(zone).format(TIMES.getOrDefault(language, DateTimeFormatter.ISO_ZONED_DATE_TIME));
    }

    static String needBy(String at, String words, Language language) {
        return Placeholders.filled(NEED_BY.in(language), Map.of("at", at, "words", words));
    }
}
