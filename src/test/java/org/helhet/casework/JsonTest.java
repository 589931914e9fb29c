package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Customer;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Earlier;
import org.helhet.decision.Facts;
import org.helhet.decision.NeedBy;
import org.helhet.decision.Reason;
import org.helhet.decision.Reasons;
import org.helhet.decision.Topic;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final PersonId ANNA = new PersonId("anna.berg");
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00.123456Z");

    @Test
    void factsComeBackAsTheyWere() {
        var facts = facts(new NeedBy(NOON, "senast i morgon"));

        assertThat(Json.facts(Json.of(facts))).isEqualTo(facts);
    }

    @Test
    void aNeedThatWasNotSaidStaysUnsaid() {
        assertThat(Json.facts(Json.of(facts(null)))).isEqualTo(facts(null));
    }

    @Test
    void reasonsComeBackAsTheyWere() {
        var reasons = new Reasons(List.of(new Reason(Reason.About.OWNER, "ownership.csv", 7, "late → today's fixer")));

        assertThat(Json.reasons(Json.of(reasons.all()))).isEqualTo(reasons);
    }

    @Test
    void aPersonIsStoredByIdAndNothingIsStoredThatIsNoPartOfAValue() {
        assertThat(Json.of(facts(null)))
                .contains("\"complainedAbout\":[\"anna.berg\"]", "\"openComplaints\":{\"anna.berg\":7}")
                .doesNotContain("known");
    }

    private static Facts facts(NeedBy needBy) {
        return new Facts(
                List.of(new Topic("deadline at risk", 2.5, "topics.csv", 17, "visitkort")),
                "sv",
                "Malmö",
                "SE",
                new Customer("1001", "Kund AB", CustomerType.BUSINESS),
                "anna.berg",
                Channel.IN_PERSON,
                NOON,
                needBy,
                "",
                Set.of(ANNA),
                List.of(new Earlier(Earlier.Relation.CLOSED_RECENTLY, "H-7K4Q-2M", ANNA)),
                3,
                true,
                Map.of(ANNA, 7),
                Set.of());
    }
}
