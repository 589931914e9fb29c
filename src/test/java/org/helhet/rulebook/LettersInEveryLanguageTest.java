package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Complainant;
import org.helhet.complaint.Customer;
import org.helhet.complaint.Owner;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Severity;
import org.helhet.decision.Facts;
import org.helhet.decision.Letter;
import org.helhet.decision.LetterFacts;
import org.helhet.decision.NeedBy;
import org.helhet.decision.Reason;
import org.helhet.decision.Reasons;
import org.helhet.decision.Roundup;
import org.helhet.decision.Telling;
import org.helhet.decision.Topic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LettersInEveryLanguageTest {

    private static final Instant NOW = Instant.parse("2026-11-23T07:12:00Z");
    private static final Instant SOON = Instant.parse("2026-11-23T09:12:00Z");
    private static final Instant LATER = Instant.parse("2026-11-26T16:00:00Z");
    private static final Owner MAJA = new Owner(
            new PersonId("maja.sjoberg"), "Maja Sjöberg", "maja.sjoberg@nordpaket.example", "+46 70 174 06 05");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:the|is|of|and|by|missed|away|deputy|answer|needs|owner"
                    + "|owns|nobody|here|there|within|hours|days|lead|left|request|promise|looks|customer|your|you|said|took|late)\\b");

    private final Letters letters =
            new Letters(Rules.tables(), new Calendars(Rules.tables().calendar()));
    private final ReasonWords reasons = new ReasonWords(Rules.tables());

    static Stream<Arguments> lettersOfEachKind() {
        return Stream.of("sv", "nb")
                .flatMap(language -> Stream.of(Letter.Kind.values()).map(kind -> Arguments.of(kind, language)));
    }

    static Stream<Arguments> sentencesOfTheRules() {
        return Stream.of("sv", "nb").flatMap(language -> says().map(says -> Arguments.of(says, language)));
    }

    @ParameterizedTest
    @MethodSource("lettersOfEachKind")
    void noLetterToASwedeOrANorwegianHoldsEnglish(Letter.Kind kind, String language) {
        var letter = write(kind, language);

        assertThat(ENGLISH.matcher((letter.subject() + letter.body()).toLowerCase(Locale.ROOT))
                        .results()
                        .map(hit -> hit.group()))
                .as(letter.body())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sentencesOfTheRules")
    void whatTheRulesSayIsSaidInTheReadersLanguage(String says, String language) {
        var said = reasons.say(says, Language.nearest(language));

        assertThat(ENGLISH.matcher(said).results().map(hit -> hit.group()))
                .as(said)
                .isEmpty();
        assertThat(reasons.say(says, Language.EN)).isEqualTo(says);
    }

    private static Stream<String> says() {
        var rows = Rules.tables().escalation().stream().map(row -> row.says() + ": Lena Ek");
        return Stream.concat(
                rows,
                Stream.of(
                        "promise missed → team lead: Lena Ek is away → deputy Tomas Wikström",
                        "promise missed → team lead: nobody nearer is here → Lena Ek",
                        "no answer from Lena Ek → Tomas Wikström",
                        "Lena Ek has no room for more → colleague Tomas Wikström",
                        "lead of Lena Ek",
                        "Lena Ek has left → Tomas Wikström",
                        "Olga Bergman has left → Tomas Wikström",
                        "Lena Ek said no to a request",
                        "Lena Ek took a request and it is late",
                        "the customer has written 3 times → high",
                        "a promise was missed → high"));
    }

    private Letter write(Letter.Kind kind, String language) {
        return kind.reader() == Letter.Reader.COLLEAGUE_OF_SEVERAL
                ? letters.write(kind, language, severalComplaints())
                : letters.write(kind, language, aComplaint(telling(kind)));
    }

    private static Telling telling(Letter.Kind kind) {
        return Telling.NOTHING
                .colleague("Kari Nes")
                .text("Xx")
                .reason(reason(kind))
                .remedies(List.of(new Telling.Remedy("goodwill", new BigDecimal("5000"), "SEK", "")))
                .former(Promise.of(Promise.Kind.ANSWER, NOW.minusSeconds(60), NOW))
                .outsideBody("www.arn.se")
                .link("http://localhost:8080/a/xyz")
                .passedOn(true)
                .actBy(SOON);
    }

    private static String reason(Letter.Kind kind) {
        return switch (kind) {
            case NUDGE -> "A nudge while there is still time";
            case CALLED_IN -> "promise missed → team lead: Lena Ek is away → deputy Tomas Wikström";
            case CALLED_IN_REMINDER -> "no answer from Lena Ek → Tomas Wikström";
            case APPROVAL -> "goodwill of 5000 SEK needs a yes from Lena Ek.";
            case CAUSE_TASK -> Rules.tables().escalation().getLast().says() + ": Lena Ek";
            default -> "Xx";
        };
    }

    private static Roundup severalComplaints() {
        var line = new Roundup.Line("H-7K4Q-2M", "Visitkort", "Anders Ek", next(), "http://localhost:8080/c/abc");
        return new Roundup(new PersonId("lena.ek"), "Maja Sjöberg", "Xx", List.of(line, line), LATER, NOW);
    }

    private static Promise next() {
        return Promise.of(Promise.Kind.PERSONAL_CONTACT, NOW, SOON);
    }

    private static LetterFacts aComplaint(Telling telling) {
        return new LetterFacts(
                "H-7K4Q-2M",
                MAJA,
                new Complainant("Anders Ek", "anders@mail.example", ""),
                "Visitkort",
                "Mina visitkort har inte kommit.",
                facts(),
                Severity.URGENT,
                next(),
                LATER,
                because(),
                "http://localhost:8080/c/abc",
                "http://localhost:8080/desk/H-7K4Q-2M",
                "",
                telling,
                NOW);
    }

    private static Reasons because() {
        var row = Rules.tables().ownership().getFirst();
        return new Reasons(List.of(
                new Reason(Reason.About.OWNER, FileNames.OWNERSHIP, row.row(), row.says()),
                new Reason(Reason.About.OWNER, "people.csv", 3, "Lena Ek is away → deputy Tomas Wikström"),
                new Reason(
                        Reason.About.OWNER,
                        FileNames.LIMITS,
                        3,
                        "the words fit late (5.0) and missing (4.6) almost alike: Maja Sjöberg looks first")));
    }

    private static Facts facts() {
        return new Facts(
                List.of(topic("late", 5), topic("missing", 4.6)),
                "sv",
                "Stockholm",
                "SE",
                Customer.UNKNOWN,
                "",
                Channel.MAIL,
                NOW,
                new NeedBy(Instant.parse("2026-11-24T16:00:00Z"), "i morgon"),
                "",
                Set.of(),
                List.of(),
                1,
                false,
                Map.of(),
                Set.of());
    }

    private static Topic topic(String name, double weight) {
        return new Topic(name, weight, "topics.csv", 2, "");
    }
}
