package org.helhet.rulebook.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Complainant;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Facts;
import org.helhet.decision.NeedBy;
import org.helhet.decision.Statement;
import org.helhet.reading.Languages;
import org.helhet.rulebook.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsReaderTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final FactsReader reader =
            new FactsReader(Rules.tables(), new Calendars(Rules.tables().calendar()), new Languages());

    @ParameterizedTest
    @CsvSource({
        "'',              kari@nordicseating.example,        K1001",
        "'',              Kari@MAIL.NordicSeating.example,   K1001",
        "'',              verkstaden.mollan@mail.example,    K1008",
        "'k 1005',        '',                                ''",
        "k1005,           kari@nordicseating.example,        K1005",
        "'',              somebody@mail.example,             ''",
        "'',              '',                                ''",
    })
    void knowsCustomersByNumberMailAndDomain(String number, String mail, String customer) {
        var facts = reader.read(from(mail, "Hallo", number, "", ""));

        assertThat(facts.customer().number()).isEqualTo(customer);
    }

    @Test
    void tellsWhoLooksAfterABusinessCustomer() {
        var facts = reader.read(from("kari@nordicseating.example", "Where is it?", "", "", ""));

        assertThat(facts.customer().type()).isEqualTo(CustomerType.BUSINESS);
        assertThat(facts.accountOwner()).isEqualTo("per.dahl");
        assertThat(facts.country()).isEqualTo("NO");
        assertThat(facts.language()).isEqualTo("nb");
    }

    @ParameterizedTest
    @CsvSource({
        "'',      Paketet från Malmö var trasigt,        Malmö",
        "'',      Terminalen i MALMOS tappade det,       Malmö",
        "'',      Det gick från Malmö till Oslo,         ''",
        "oslo,    Det gick från Malmö,                   Oslo",
        "Kiruna,  Det gick från Malmö,                   Malmö",
        "'',      Malmövägen är lång,                    ''",
    })
    void takesTheAreaThatIsSaidOrTheOnlyOneInTheText(String said, String text, String area) {
        assertThat(reader.read(from("", text, "", said, "")).area()).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource({
        "Paketet har inte kommit,           SE",
        "Pakken har ikke kommet til Malmö,  SE",
        "Pakken har ikke kommet,            NO",
        "Where is my parcel?,               SE",
    })
    void findsTheCountryWhoseHoursCount(String text, String country) {
        assertThat(reader.read(from("", text, "", "", "")).country()).isEqualTo(country);
    }

    @Test
    void whoIsNamedIsComplainedAboutButNotWhoIsGreetedOrHeardIt() {
        var facts = facts("Hej Anna Berg!\nKari Nes och Lena Eks kollega svarar inte.", "Kari Nes");

        assertThat(facts.heardBy()).isEqualTo("kari.nes");
        assertThat(facts.complainedAbout()).containsExactly(new PersonId("lena.ek"));
    }

    @ParameterizedTest
    @CsvSource({"anna.berg", "ANNA BERG", "anna.berg@nordpaket.example"})
    void knowsTheColleagueWhoHeardItByIdNameAndMail(String heardBy) {
        assertThat(facts("Where is it?", heardBy).heardBy()).isEqualTo("anna.berg");
    }

    @Test
    void readsTheCustomersOwnDayFromTheTextUnlessAFieldSaysIt() {
        assertThat(facts("Jag behöver korten senast i morgon", "").needBy())
                .isEqualTo(new NeedBy(Instant.parse("2026-11-24T16:00:00Z"), "senast i morgon"));
    }

    @Test
    void aNeedThatMakesWaitingWorseIsNoticed() {
        assertThat(facts("Paketet med min medicin har inte kommit", "").vulnerable())
                .isTrue();
        assertThat(facts("Paketet har inte kommit", "").vulnerable()).isFalse();
    }

    private Facts facts(String text, String heardBy) {
        return reader.read(from("", text, "", "", heardBy));
    }

    private static Statement from(String mail, String text, String number, String area, String heardBy) {
        return new Statement(
                Channel.MAIL,
                MONDAY,
                new Complainant("", mail, ""),
                number,
                "",
                "",
                text,
                "",
                null,
                area,
                heardBy,
                List.of(),
                1,
                Map.of(),
                Set.of());
    }
}
