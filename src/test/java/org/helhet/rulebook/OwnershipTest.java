package org.helhet.rulebook;

import static org.helhet.decision.Earlier.Relation.BELONGS_TO_OPEN;
import static org.helhet.decision.Earlier.Relation.CLOSED_RECENTLY;
import static org.helhet.decision.Earlier.Relation.SAME_CUSTOMER_OPEN;
import static org.helhet.rulebook.ComplaintFixture.aComplaint;
import static org.helhet.rulebook.DecisionAssert.assertThat;
import static org.helhet.rulebook.RulesAsShipped.decide;
import static org.helhet.rulebook.RulesAsShipped.ownershipRow;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OwnershipTest {

    @Test
    void safetyGoesToTheSafetyOfficerWhateverElseItIsAbout() {
        assertThat(decide(aComplaint().about("late", "safety").in("Malmö")))
                .isOwnedBy("Ingrid Moe")
                .because("ownership.csv", ownershipRow("safety officer"));
    }

    @Test
    void whatBelongsToAnOpenComplaintStaysWithItsOwnerHoweverMuchSheHas() {
        assertThat(decide(aComplaint()
                        .about("late")
                        .after(BELONGS_TO_OPEN, "kari.nes")
                        .whileOwning("kari.nes", 90)))
                .isOwnedBy("Kari Nes")
                .because("ownership.csv", ownershipRow("belongs to an open complaint"));
    }

    @Test
    void aCustomerWithAnOpenComplaintTellsItOnce() {
        assertThat(decide(aComplaint().after(SAME_CUSTOMER_OPEN, "silje.tveit")))
                .isOwnedBy("Silje Tveit");
    }

    @Test
    void whoeverSolvedItLastTimeOwnsItThisTime() {
        assertThat(decide(aComplaint().after(CLOSED_RECENTLY, "marit.eriksen"))).isOwnedBy("Marit Eriksen");
    }

    @Test
    void aBusinessIsLookedAfterByItsAccountOwner() {
        assertThat(decide(aComplaint().about("late").lookedAfterBy("per.dahl"))).isOwnedBy("Per Dahl");
    }

    @Test
    void whatIsNeededTomorrowGoesToTodaysFixerOfTheCountry() {
        var tomorrow = aComplaint().about("late").neededBy("2026-11-24T11:00:00Z");

        assertThat(decide(tomorrow)).isOwnedBy("Maja Sjöberg").because("ownership.csv", ownershipRow("fixer"));
        assertThat(decide(tomorrow.fromNorway())).isOwnedBy("Erik Lunde");
    }

    @Test
    void aColleagueWhoHearsItOwnsIt() {
        assertThat(decide(aComplaint().heardBy("frida.lindqvist"))).isOwnedBy("Frida Lindqvist");
    }

    @Test
    void aDriverWhoHearsItMayNotOwnIt() {
        assertThat(decide(aComplaint().about("damaged").in("Malmö").heardBy("amir.haddad")))
                .isOwnedBy("Anna Berg");
    }

    @Test
    void topicAndAreaHaveAPerson() {
        assertThat(decide(aComplaint().about("damaged").in("Malmö")))
                .isOwnedBy("Anna Berg")
                .because("topic damaged");
    }

    @Test
    void whatNoRowThoughtOfGoesToTheDutyOwner() {
        assertThat(decide(aComplaint().about("conduct"))).isOwnedBy("Johan Nyström");
    }

    @Test
    void somebodyAwayIsStoodInForByTheDeputy() {
        assertThat(decide(aComplaint().about("damaged").in("Malmö").whileAway("anna.berg")))
                .isOwnedBy("Johan Nyström")
                .because("Anna Berg is away → deputy Johan Nyström");
    }

    @Test
    void aDeputyWhoIsAwayTooHasADeputy() {
        assertThat(decide(aComplaint().about("damaged").in("Malmö").whileAway("anna.berg", "johan.nystrom")))
                .isOwnedBy("Lena Ek");
    }

    @Test
    void holidaysOfThePeopleFileCount() {
        var unclear = aComplaint().about("letterbox or route").in("Uppsala");

        assertThat(decide(unclear)).isOwnedBy("Linnea Bergström");
        assertThat(decide(unclear, Instant.parse("2026-12-22T09:00:00Z")))
                .isOwnedBy("Johan Nyström")
                .because("people.csv", 14);
    }

    @Test
    void nobodyOwnsAComplaintAboutHerself() {
        assertThat(decide(aComplaint().about("damaged").in("Malmö").complainingAbout("anna.berg")))
                .isOwnedBy("Johan Nyström")
                .because("Anna Berg is complained about");
    }

    @Test
    void aComplaintThatNamesThePresentOwnerGoesToTheComplaintsManager() {
        assertThat(decide(aComplaint().after(BELONGS_TO_OPEN, "kari.nes").complainingAbout("kari.nes")))
                .isOwnedBy("Sara Lind")
                .because("ownership.csv", ownershipRow("names the present owner"));
    }

    @Test
    void whoHasHandsFullHandsNothingOnButGetsNoNewOnes() {
        var damaged = aComplaint().about("damaged").in("Malmö").whileOwning("anna.berg", 25);

        assertThat(decide(damaged)).isOwnedBy("Mikael Sandberg").because("Anna Berg has no room for more");
        assertThat(decide(damaged.whileOwning("mikael.sandberg", 25).whileOwning("elin.forsberg", 40)))
                .isOwnedBy("Anna Berg");
    }

    @Test
    void whenNobodyIsThereThePersonComplainedAboutIsTheLastResort() {
        var everybody = RulesAsShipped.tables().people().keySet().stream()
                .map(Object::toString)
                .toArray(String[]::new);

        assertThat(decide(aComplaint().whileAway(everybody).complainingAbout("eva.holm")))
                .isOwnedBy("Sara Lind")
                .isTakenByDuty()
                .because("policy/ownership.drl", 0);
    }
}
