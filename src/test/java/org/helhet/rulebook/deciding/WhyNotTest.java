package org.helhet.rulebook.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.rulebook.ComplaintFixture.aComplaint;
import static org.helhet.rulebook.RulesAsShipped.ownershipRow;
import static org.helhet.rulebook.RulesAsShipped.whyNot;

import org.helhet.decision.Reason;
import org.helhet.rulebook.ComplaintFixture;
import org.helhet.rulebook.RulesAsShipped;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    @Test
    void tellsOfEachRowAboveTheFirstThingThatIsNotSo() {
        var late = aComplaint().about("late").in("Malmö");

        assertThat(saysOf("safety officer", late)).isEqualTo("topic is late");
        assertThat(saysOf("has account owner", late)).isEqualTo("customer type is consumer");
        assertThat(saysOf("fixer", late)).isEqualTo("not so: needed within 2 working days");
    }

    @Test
    void tellsThatARowNamedNobodyWhoCouldOwnIt() {
        assertThat(saysOf("account owner", aComplaint().lookedAfterBy("somebody.unknown")))
                .isEqualTo("nobody it names can own it");
    }

    @Test
    void endsAtTheRowThatDecided() {
        assertThat(whyNot(aComplaint().about("safety"))).isEmpty();
        assertThat(whyNot(aComplaint().about("conduct")))
                .hasSize(RulesAsShipped.tables().ownership().size() - 1);
    }

    private static String saysOf(String row, ComplaintFixture complaint) {
        return whyNot(complaint).stream()
                .filter(reason -> reason.row() == ownershipRow(row))
                .map(Reason::says)
                .findFirst()
                .orElseThrow();
    }
}
