package org.helhet.rulebook;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.helhet.complaint.Promise;

/** What the letters say beside their templates: promises, times, the customer's own day. */
final class LetterWords {

    private static final Map<Promise.Kind, Words> PROMISES = Map.of(
            Promise.Kind.ACKNOWLEDGEMENT,
                    Words.of(
                            "you will get a confirmation with a name",
                            "du får en bekräftelse med ett namn",
                            "du får en bekreftelse med et navn"),
            Promise.Kind.PERSONAL_CONTACT,
                    Words.of(
                            "I will get in touch with you myself",
                            "jag hör av mig till dig personligen",
                            "jeg tar personlig kontakt med deg"),
            Promise.Kind.PLAN,
                    Words.of(
                            "you will have a plan for how it will be solved",
                            "du får en plan för hur det ska lösas",
                            "du får en plan for hvordan det skal løses"),
            Promise.Kind.UPDATE,
                    Words.of(
                            "I will tell you how it is going",
                            "jag berättar för dig hur det går",
                            "jeg forteller deg hvordan det går"),
            Promise.Kind.ANSWER,
                    Words.of(
                            "you will have an answer on every point",
                            "du får svar på alla punkter",
                            "du får svar på alle punkter"),
            Promise.Kind.LAST_DAY,
                    Words.of(
                            "you will have our final answer",
                            "du får vårt slutliga besked",
                            "du får vårt endelige svar"),
            Promise.Kind.REMEDY, Words.of("everything will be put right", "allt är åtgärdat", "alt er rettet opp"),
            Promise.Kind.FOLLOW_UP,
                    Words.of(
                            "I will check with you that all is well",
                            "jag hör efter om allt har blivit bra",
                            "jeg spør deg om alt er blitt bra"));

    private static final Map<Promise.Kind, Words> STEPS = Map.of(
            Promise.Kind.ACKNOWLEDGEMENT,
                    Words.of(
                            "send a confirmation with your name",
                            "skicka en bekräftelse med ditt namn",
                            "send en bekreftelse med navnet ditt"),
            Promise.Kind.PERSONAL_CONTACT,
                    Words.of(
                            "get in touch with the customer yourself",
                            "ta personlig kontakt med kunden",
                            "ta personlig kontakt med kunden"),
            Promise.Kind.PLAN,
                    Words.of(
                            "give the customer a plan for how it will be solved",
                            "ge kunden en plan för hur det ska lösas",
                            "gi kunden en plan for hvordan det skal løses"),
            Promise.Kind.UPDATE,
                    Words.of(
                            "tell the customer how it is going",
                            "berätta för kunden hur det går",
                            "fortell kunden hvordan det går"),
            Promise.Kind.ANSWER,
                    Words.of(
                            "answer the customer on every point",
                            "svara kunden på alla punkter",
                            "svar kunden på alle punkter"),
            Promise.Kind.LAST_DAY,
                    Words.of(
                            "give the customer the final answer",
                            "ge kunden slutligt besked",
                            "gi kunden endelig svar"),
            Promise.Kind.REMEDY,
                    Words.of(
                            "see to it that everything is put right",
                            "se till att allt är åtgärdat",
                            "sørg for at alt er rettet opp"),
            Promise.Kind.FOLLOW_UP,
                    Words.of(
                            "check with the customer that all is well",
                            "hör efter med kunden om allt har blivit bra",
                            "hør med kunden om alt er blitt bra"));

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

    /** As the owner says it to the customer: "I will get in touch with you myself". */
    static String promise(Promise.Kind kind, Language language) {
        return PROMISES.getOrDefault(kind, Words.same(kind.word())).in(language);
    }

    /** The same as the owner is told it: "get in touch with the customer yourself". */
    static String step(Promise.Kind kind, Language language) {
        return STEPS.getOrDefault(kind, Words.same(kind.word())).in(language);
    }

    /** "måndag 23 november kl. 10.12". */
    static String time(Instant at, ZoneId zone, Language language) {
        return at.atZone(zone).format(TIMES.getOrDefault(language, DateTimeFormatter.ISO_ZONED_DATE_TIME));
    }

    static String needBy(String at, String words, Language language) {
        return Placeholders.filled(NEED_BY.in(language), Map.of("at", at, "words", words));
    }
}
