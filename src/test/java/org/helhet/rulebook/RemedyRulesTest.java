package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.rulebook.ComplaintFixture.MONDAY_09_00;
import static org.helhet.rulebook.ComplaintFixture.aComplaint;
import static org.helhet.rulebook.OpenComplaintFixture.RULES;

import java.math.BigDecimal;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Authority;
import org.helhet.decision.RemedyWish;
import org.junit.jupiter.api.Test;

/** Goodwill: 500 by the owner, 2,000 by the lead, 10,000 by the manager, above that by the managing director. */
class RemedyRulesTest {

    private static final String OWNER = "anna.berg";
    private static final String LEAD = "lena.ek";

    @Test
    void theOwnerGivesWhatIsWithinHerOwnLimit() {
        assertThat(goodwill(OWNER, "500")).isEqualTo(new Authority.Within("goodwill"));
    }

    @Test
    void aboveItTheNextPersonWhoMayIsAsked() {
        assertThat(goodwill(OWNER, "500.01")).isInstanceOfSatisfying(Authority.Above.class, above -> {
            assertThat(above.next()).isEqualTo(new PersonId(LEAD));
            assertThat(above.says()).isEqualTo("goodwill of 500.01 SEK needs a yes from Lena Ek.");
        });
        assertThat(next(goodwill(OWNER, "2001"))).isEqualTo("magnus.dahlgren");
        assertThat(next(goodwill(LEAD, "10001"))).isEqualTo("eva.holm");
    }

    @Test
    void theManagingDirectorMayGiveAnything() {
        assertThat(goodwill("eva.holm", "1000000")).isInstanceOf(Authority.Within.class);
    }

    @Test
    void nobodyIsAskedWhoIsComplainedAboutOrAway() {
        var about = aComplaint().complainingAbout(LEAD).facts();
        var wish = new RemedyWish("goodwill", new BigDecimal("600"), "SEK");

        assertThat(next(RULES.remedies().authority(new PersonId(OWNER), wish, about, MONDAY_09_00)))
                .isEqualTo("magnus.dahlgren");
    }

    @Test
    void anApologyIsAlwaysGiven() {
        assertThat(authority(OWNER, new RemedyWish("Apology", null, ""))).isEqualTo(new Authority.Within("apology"));
    }

    @Test
    void whatTheRulesDoNotKnowIsRefusedWithTheNearest() {
        assertThat(authority(OWNER, new RemedyWish("goodwil", new BigDecimal(1), "SEK")))
                .isEqualTo(new Authority.Unknown("There is no remedy called \"goodwil\". Nearest: goodwill."));
        assertThat(authority(OWNER, new RemedyWish("goodwill", new BigDecimal(1), "USD")))
                .isEqualTo(new Authority.Unknown("goodwill is given in NOK or SEK, not in \"USD\"."));
        assertThat(authority(OWNER, new RemedyWish("goodwill", null, "SEK"))).isInstanceOf(Authority.Unknown.class);
        assertThat(goodwill(OWNER, "-5")).isInstanceOf(Authority.Unknown.class);
    }

    @Test
    void aConsumerIsShownTheOutsideBodyOfTheCountryAndABusinessNone() {
        assertThat(RULES.remedies().outsideBody(aComplaint().facts(), MONDAY_09_00))
                .contains("www.arn.se");
        assertThat(RULES.remedies().outsideBody(aComplaint().fromNorway().facts(), MONDAY_09_00))
                .contains("www.forbrukertilsynet.no");
        assertThat(RULES.remedies().outsideBody(aComplaint().fromABusiness().facts(), MONDAY_09_00))
                .isEmpty();
    }

    private static Authority goodwill(String who, String amount) {
        return authority(who, new RemedyWish("goodwill", new BigDecimal(amount), "SEK"));
    }

    private static Authority authority(String who, RemedyWish wish) {
        return RULES.remedies().authority(new PersonId(who), wish, aComplaint().facts(), MONDAY_09_00);
    }

    private static String next(Authority authority) {
        return ((Authority.Above) authority).next().value();
    }
}
