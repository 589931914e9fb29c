package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.TestMail.aMail;
import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import java.util.List;
import org.helhet.decision.Person;
import org.helhet.testing.FixedRulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdoptingIT {

    private final CaseworkUnderTest casework = CaseworkUnderTest.with(FixedRulebook.of(ANNA, KARI));

    @AfterEach
    void close() {
        casework.close();
    }

    @Test
    void thePeopleOfTheRulebookAreOurs() {
        casework.casework().adopt(FixedRulebook.of(FixedRulebook.person("anna.berg", "Anna Lind", "nb"), KARI));

        assertThat(casework.sql()
                        .sql("select name from person order by id")
                        .query(String.class)
                        .list())
                .containsExactly("Anna Lind", "Kari Nordmann");
    }

    @Test
    void whoLeftBecomesInactive() {
        casework.casework().adopt(FixedRulebook.of(ANNA));

        assertThat(active()).containsExactly("anna.berg");
    }

    @Test
    void whoLeavesWithSomethingOpenIsRelievedOfItAtOnce() {
        var open = casework.receive(aMail());
        casework.casework().adopt(FixedRulebook.of(KARI));

        assertThat(active()).containsExactly("kari.nordmann");
        assertThat(casework.complaint(open).owner().id()).isEqualTo(KARI.id());
    }

    @Test
    void whoIsMarkedAsGoneBecomesInactiveToo() {
        var gone = new Person(KARI.id(), KARI.name(), KARI.email(), KARI.phone(), KARI.language(), false);
        casework.casework().adopt(FixedRulebook.of(ANNA, gone));

        assertThat(active()).containsExactly("anna.berg");
    }

    @Test
    void whoComesBackIsActiveAgain() {
        casework.casework().adopt(FixedRulebook.of(ANNA));
        casework.casework().adopt(FixedRulebook.of(ANNA, KARI));

        assertThat(active()).containsExactly("anna.berg", "kari.nordmann");
    }

    @Test
    void eachVersionIsWrittenDownOnceAndDecidesFromThenOn() {
        casework.casework().adopt(new FixedRulebook("2", List.of(KARI)));
        casework.casework().adopt(new FixedRulebook("2", List.of(KARI)));

        assertThat(casework.count("rulebook_version")).isEqualTo(2);
        assertThat(casework.complaint(casework.receive(aMail())).rulebook()).isEqualTo("2");
    }

    private List<String> active() {
        return casework.sql()
                .sql("select id from person where active order by id")
                .query(String.class)
                .list();
    }
}
