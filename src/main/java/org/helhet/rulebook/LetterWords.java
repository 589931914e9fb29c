package org.helhet.rulebook;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.helhet.decision.Telling;

/** What the letters say beside their templates: times, the customer's own day. */
final class LetterWords {

    private static final Map<Language, DateTimeFormatter> TIMES = Map.of(
            Language.EN, DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK),
            Language.SV, DateTimeFormatter.ofPattern("EEEE d MMMM 'kl.' HH.mm", Locale.of("sv", "SE")),
            Language.NB, DateTimeFormatter.ofPattern("EEEE d. MMMM 'kl.' HH.mm", Locale.of("nb", "NO")));

    private static final Map<Language, DateTimeFormatter> TIMES_OF_ANOTHER_YEAR = Map.of(
            Language.EN, DateTimeFormatter.ofPattern("EEEE d MMMM u 'at' HH:mm", Locale.UK),
            Language.SV, DateTimeFormatter.ofPattern("EEEE d MMMM u 'kl.' HH.mm", Locale.of("sv", "SE")),
            Language.NB, DateTimeFormatter.ofPattern("EEEE d. MMMM u 'kl.' HH.mm", Locale.of("nb", "NO")));

    private static final Words NEED_BY = Words.of(
            "Needed by {at} (\"{words}\").", "Behövs senast {at} (\"{words}\").", "Trengs innen {at} («{words}»).");

    private static final Words NEED_BY_TIME = Words.of("Needed by {at}.", "Behövs senast {at}.", "Trengs innen {at}.");

    /** As a program writes it, which tells a reader nothing that the time does not. */
    private static final Pattern WRITTEN_BY_A_PROGRAM = Pattern.compile("[-0-9T:.+Z]*");

    private static final Words NOT_WHOLE = Words.of(
            "Part of what you sent could not be read or kept. I will look at it myself and ask you if anything is missing.",
            "En del av det du skickade gick inte att läsa eller spara. Jag tittar själv på det och frågar dig om något saknas.",
            "Noe av det du sendte, kunne ikke leses eller lagres. Jeg ser på det selv og spør deg hvis noe mangler.");

    private static final Words PASSED_ON = Words.of(
            "The answer passes the matter on instead of taking it. The customer is not sent on: it stays with the owner until it is solved.",
            "Svaret skickar frågan vidare i stället för att ta den. Kunden ska inte bollas runt: ärendet stannar hos ägaren tills det är löst.",
            "Svaret sender saken videre i stedet for å ta den. Kunden skal ikke bli en kasteball: Saken blir hos eieren til den er løst.");

    private static final Words NEW_ANSWER = Words.of(
            "You will have my answer on every point by {at}.",
            "Svaret på alla punkter får du senast {at}.",
            "Svaret på alle punkter får du senest {at}.");

    private static final Words LINE =
            Words.of("{promise} by {due}", "{promise} senast {due}", "{promise} senest {due}");

    private static final Words BY_NAME =
            Words.of("You were asked by name.", "Du är tillfrågad vid namn.", "Du er spurt ved navn.");

    private static final Words LEADS = Words.of(
            "{unit} was asked, and you lead it.",
            "Frågan gick till {unit}, och du leder den.",
            "Spørsmålet gikk til {unit}, og du leder den.");

    private static final Words STANDS_IN = Words.of(
            "{away} is away, and you stand in.",
            "{away} är borta, och du är ersättare.",
            "{away} er borte, og du er stedfortreder.");

    private LetterWords() {}

    static String whyYou(Telling.WhyYou why, Language language) {
        if (!why.away().isEmpty()) {
            return Placeholders.filled(STANDS_IN.in(language), Map.of("away", why.away()));
        }
        return why.unit().isEmpty()
                ? BY_NAME.in(language)
                : Placeholders.filled(LEADS.in(language), Map.of("unit", why.unit()));
    }

    static String passedOn(Language language) {
        return PASSED_ON.in(language);
    }

    static String newAnswer(String at, Language language) {
        return Placeholders.filled(NEW_ANSWER.in(language), Map.of("at", at));
    }

    /** "an answer by Monday 23 November at 10:12". */
    static String promised(String promise, String due, Language language) {
        return Placeholders.filled(LINE.in(language), Map.of("promise", promise, "due", due));
    }

    static String notWhole(Language language) {
        return NOT_WHOLE.in(language);
    }

    /** "måndag 23 november kl. 10.12", and with the year where that is not this one. */
    static String time(Instant at, Instant now, ZoneId zone, Language language) {
        var there = at.atZone(zone);
        boolean thisYear = there.getYear() == now.atZone(zone).getYear();
        return there.format((thisYear ? TIMES : TIMES_OF_ANOTHER_YEAR)
                .getOrDefault(language, DateTimeFormatter.ISO_ZONED_DATE_TIME));
    }

    static String needBy(String at, String words, Language language) {
        var said = WRITTEN_BY_A_PROGRAM.matcher(words).matches() ? NEED_BY_TIME : NEED_BY;
        return Placeholders.filled(said.in(language), Map.of("at", at, "words", words));
    }
}
