package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.CaseworkUnderTest.MONDAY_09_00;
import static org.helhet.casework.TestMail.aMail;
import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import java.time.Duration;
import java.time.Instant;
import org.helhet.casework.arrival.Receipt;
import org.helhet.complaint.Channel;
import org.helhet.decision.NeedBy;
import org.helhet.testing.FixedRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was said beside the text, and what was known before. */
class HearingIT {

    private final CaseworkUnderTest casework = CaseworkUnderTest.with(FixedRulebook.of(ANNA, KARI));

    @AfterEach
    void close() {
        casework.close();
    }

    @Test
    void theClockStartsWhereAColleagueHeardIt() {
        var yesterday = MONDAY_09_00.minus(Duration.ofDays(1));
        var complaint =
                casework.complaint(receive(new Said(Channel.IN_PERSON, yesterday, "", "", "Malmö", "kari", null)));

        assertThat(complaint.channel()).isEqualTo(Channel.IN_PERSON);
        assertThat(complaint.receivedAt()).isEqualTo(yesterday);
        assertThat(complaint.area()).isEqualTo("Malmö");
    }

    @Test
    void nobodyHeardItTomorrow() {
        var tomorrow = MONDAY_09_00.plus(Duration.ofDays(1));
        var complaint = casework.complaint(receive(new Said(null, tomorrow, "", "", "", "", null)));

        assertThat(complaint.receivedAt()).isEqualTo(MONDAY_09_00);
    }

    @Test
    void theCustomersOwnDateIsKeptWithItsWords() {
        var needBy = new NeedBy(Instant.parse("2026-11-24T11:00:00Z"), "tomorrow at noon");

        assertThat(casework.complaint(receive(new Said(null, null, "", "", "", "", needBy)))
                        .needBy())
                .isEqualTo(needBy);
    }

    @Test
    void theSameOrderGoesToTheOwnerWhoHasIt() {
        var first = receive(new Said(null, null, "", "A-17", "", "", null));
        casework.casework().adopt(FixedRulebook.of(KARI, ANNA));
        var second = casework.complaint(receive(new Said(null, null, "", "A-17", "", "", null)));

        assertThat(casework.complaint(first).owner().id()).isEqualTo(ANNA.id());
        assertThat(second.owner().id()).isEqualTo(ANNA.id());
    }

    @Test
    void theSameCustomerNumberGoesToTheOwnerWhoHasIt() {
        receive(new Said(null, null, "1001", "", "", "", null));
        casework.casework().adopt(FixedRulebook.of(KARI, ANNA));

        assertThat(casework.complaint(receive(new Said(null, null, "1001", "", "", "", null)))
                        .owner()
                        .id())
                .isEqualTo(ANNA.id());
    }

    @Test
    void whatWasDecidedCanBeDecidedAgainFromWhatIsStored() {
        receive(new Said(Channel.PHONE, null, "1001", "A-17", "Malmö", "kari", new NeedBy(MONDAY_09_00, "now")));
        var stored = casework.sql()
                .sql("select facts, made_at, owner_id from decision")
                .query()
                .singleRow();
        var facts = Json.facts(stored.get("facts").toString());

        assertThat(casework.casework()
                        .rulebook()
                        .decide(facts, MONDAY_09_00)
                        .owner()
                        .id()
                        .value())
                .isEqualTo(stored.get("owner_id"));
    }

    private Receipt receive(Said said) {
        var mail = aMail().from("");
        return casework.casework().receive(mail.original(), mail.reader(said));
    }
}
