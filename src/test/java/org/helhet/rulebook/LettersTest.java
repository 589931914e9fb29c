package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.helhet.decision.Telling;
import org.helhet.decision.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T07:12:00Z");
    private static final Owner MAJA = new Owner(
            new PersonId("maja.sjoberg"), "Maja Sjöberg", "maja.sjoberg@nordpaket.example", "+46 70 174 06 05");

    private final Letters letters =
            new Letters(Rules.tables(), new Calendars(Rules.tables().calendar()));

    @Test
    void aSwedishCustomerReadsWhoOwnsItWhatWasUnderstoodAndWhatHappensNext() {
        var letter = letters.write(Letter.Kind.ACKNOWLEDGEMENT, "sv", about("Visitkort", "Anders Ek"));

        assertThat(letter.subject()).startsWith("[H-7K4Q-2M] ").contains("Maja Sjöberg");
        assertThat(letter.body())
                .startsWith("Hej Anders Ek\n\n")
                .contains(
                        "ont om tid, försenat (Stockholm)\nBehövs senast tisdag 24 november kl. 17.00 (\"i morgon\").\n")
                .contains("jag hör av mig till dig personligen senast måndag 23 november kl. 10.12.")
                .contains("\nmaja.sjoberg@nordpaket.example\n")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, mandag 23. november kl. 10.12, nb",
        "nn, mandag 23. november kl. 10.12, nb",
        "da, mandag 23. november kl. 10.12, nb",
        "en, Monday 23 November at 10:12,   en",
        "ar, Monday 23 November at 10:12,   en",
    })
    void timesAreSaidInTheNearestLanguage(String language, String time, String written) {
        var letter = letters.write(Letter.Kind.ACKNOWLEDGEMENT, language, about("Kort", ""));

        assertThat(letter.body()).contains(time);
        assertThat(letter.language()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, tirsdag 24. november 2026 kl. 17.00",
        "sv, tisdag 24 november 2026 kl. 17.00",
        "en, Tuesday 24 November 2026 at 17:00",
    })
    void aTimeOfAnotherYearIsSaidWithItsYear(String language, String time) {
        var nextYear = about("Kort", "", "", Instant.parse("2027-01-04T08:00:00Z"));

        assertThat(letters.write(Letter.Kind.ACKNOWLEDGEMENT, language, nextYear)
                        .body())
                .contains(time);
    }

    @Test
    void theOwnerReadsWhyInTheOwnersLanguage() {
        var letter = letters.write(Letter.Kind.OWNER_NOTE, "nb", about("Kort", "Anders Ek"));

        assertThat(letter.body())
                .contains("trengs innen 2 arbeidsdager → dagens løser")
                .contains("Ditt neste steg: ta personlig kontakt med kunden senest mandag 23. november kl. 10.12.")
                .contains("Anders Ek (anders@mail.example)")
                .contains("> Mina visitkort har inte kommit.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Letter.Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COVER", "COVER_OVER", "LEAVER_NEW_OWNER", "UNCOVERED_DAYS", "CHANGE_LAPSED"})
    void aCustomersWordsCannotMakeAHeaderOrAPlaceholder(Letter.Kind kind) {
        var letter = letters.write(kind, "en", about("Hi\r\nBcc: all@mail.example {owner_email}", "{status_page}"));

        assertThat(letter.subject()).doesNotContain("\r", "\n");
        assertThat(letter.body()).doesNotContain("{owner_email} ", "\r");
        assertThat(letter.body().contains("{status_page}")).isEqualTo(namesTheCustomer(kind));
    }

    private boolean namesTheCustomer(Letter.Kind kind) {
        return letters.write(kind, "en", about("Hi", "Anders Ek")).body().contains("Anders Ek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "nb"})
    void aLineWithNothingToSayDisappears(String language) {
        var letter = letters.write(Letter.Kind.ACKNOWLEDGEMENT, language, about("Kort", ""));

        assertThat(letter.body()).doesNotContain("\n\n\n").doesNotContain(" \n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "nb"})
    void whereNoReasonWasSaidTheRulesSayNone(String language) {
        var letter = letters.write(Letter.Kind.WARNING, language, about("Kort", "Anders Ek"));

        assertThat(letter.body()).doesNotContain("→", "%");
    }

    @ParameterizedTest
    @CsvSource({"ANSWER, true", "PLAN, false"})
    void theWarningOfALateAnswerSaysItsNewDay(Promise.Kind late, boolean saysIt) {
        var former = Telling.NOTHING.former(Promise.of(late, MONDAY, MONDAY.plusSeconds(60)));
        var letter = letters.write(Letter.Kind.WARNING, "sv", about("Kort", "Anders Ek", "", former, facts(), MONDAY));

        assertThat(letter.body().contains("\nSvaret på alla punkter får du senast torsdag 26 november kl. 17.00.\n"))
                .isEqualTo(saysIt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "nb"})
    void aHeadingOfNothingDisappears(String language) {
        var letter = letters.write(Letter.Kind.DECISION_UPHELD, language, about("Kort", "Anders Ek"));

        assertThat(letter.body()).doesNotContain(":\n\n");
    }

    @Test
    void aSubjectThatTellsNoTopicIsReadOnce() {
        var facts = about("Kort", "Anders Ek", "", Telling.NOTHING, facts(List.of(), "i morgon"), MONDAY);

        assertThat(letters.write(Letter.Kind.ACKNOWLEDGEMENT, "sv", facts).body())
                .contains("Så här har jag förstått det:\n\"Kort\" (Stockholm)\n");
    }

    @Test
    void aTimeThatAProgramWroteIsNotQuoted() {
        var facts = facts(List.of(topic("late")), "2026-11-24T16:00:00.027000+00:00");

        assertThat(letters.write(
                                Letter.Kind.OWNER_NOTE,
                                "sv",
                                about("Kort", "Anders Ek", "", Telling.NOTHING, facts, MONDAY))
                        .body())
                .contains("Behövs senast tisdag 24 november kl. 17.00.\n");
    }

    @Test
    void theOwnerIsRemindedWithTheMomentAndNotWithTheWholeRow() {
        var nudge = Telling.NOTHING.reason("A nudge while there is still time");
        var letter = letters.write(Letter.Kind.NUDGE, "sv", about("Kort", "Anders Ek", "", nudge, facts(), MONDAY));

        assertThat(letter.body()).contains("Varför du får det här: 75 % av tiden har gått\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "nb"})
    void aMailToAColleagueSaysWhatItIsAboutWhereTheCustomerWroteNoSubject(String language) {
        var letter = letters.write(Letter.Kind.OWNER_NOTE, language, about("", "Anders Ek"));

        assertThat(letter.subject()).endsWith("(Stockholm)");
    }

    @Test
    void theOwnerReadsWhatCouldNotBeReadAndTheCustomerThatSomethingIsMissing() {
        var facts = about("Kort", "Anders Ek", "The attached winmail.dat could not be opened.");

        assertThat(letters.write(Letter.Kind.OWNER_NOTE, "sv", facts).body()).contains("winmail.dat");
        assertThat(letters.write(Letter.Kind.ACKNOWLEDGEMENT, "sv", facts).body())
                .contains("gick inte att läsa")
                .doesNotContain("winmail.dat");
    }

    private static LetterFacts about(String subject, String name) {
        return about(subject, name, "");
    }

    private static LetterFacts about(String subject, String name, String problem) {
        return about(subject, name, problem, MONDAY);
    }

    private static LetterFacts about(String subject, String name, String problem, Instant now) {
        return about(subject, name, problem, Telling.NOTHING, facts(), now);
    }

    private static LetterFacts about(
            String subject, String name, String problem, Telling telling, Facts facts, Instant now) {
        var promise = Promise.of(Promise.Kind.PERSONAL_CONTACT, MONDAY, Instant.parse("2026-11-23T09:12:00Z"));
        var why = new Reason(Reason.About.OWNER, "ownership.csv", 11, "needed within 2 working days → today's fixer");
        return new LetterFacts(
                "H-7K4Q-2M",
                MAJA,
                new Complainant(name, "anders@mail.example", ""),
                subject,
                "Mina visitkort har inte kommit.\nJag behöver dem i morgon.",
                facts,
                Severity.URGENT,
                promise,
                Instant.parse("2026-11-26T16:00:00Z"),
                new Reasons(List.of(why)),
                "http://localhost:8080/c/abc",
                "http://localhost:8080/desk/H-7K4Q-2M",
                problem,
                telling,
                now);
    }

    private static Facts facts() {
        return facts(List.of(topic("deadline at risk"), topic("late")), "i morgon");
    }

    private static Facts facts(List<Topic> topics, String needBy) {
        return new Facts(
                topics,
                "sv",
                "Stockholm",
                "SE",
                Customer.UNKNOWN,
                "",
                Channel.MAIL,
                MONDAY,
                new NeedBy(Instant.parse("2026-11-24T16:00:00Z"), needBy),
                "",
                Set.of(),
                List.of(),
                1,
                false,
                Map.of(),
                Set.of());
    }

    private static Topic topic(String name) {
        return new Topic(name, 1, "topics.csv", 2, "");
    }
}
