package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.TestMail.aMail;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.helhet.decision.Rulebook;
import org.helhet.reading.Languages;
import org.helhet.rulebook.RulebookFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Customers who turn to an outside body or to the press; by the rules as shipped. */
class TurningElsewhereIT {

    private static final String MANAGING_DIRECTOR = "eva.holm@nordpaket.example";
    private static final Rulebook RULES = RulebookFolder.open(
                    Path.of("rules"), LocalDate.of(2026, 11, 23), Locale.ENGLISH, new Languages())
            .rulebook();

    private final CaseworkUnderTest casework = CaseworkUnderTest.with(RULES);

    @AfterEach
    void close() {
        casework.close();
    }

    @Test
    void whoeverDoesSoInTheFirstMailReachesTheManagingDirectorAtOnce() {
        casework.receive(aMail().saying("Paketet är försvunnet, och jag har skrivit till Konsumentverket."));

        assertThat(casework.waitingFor(MANAGING_DIRECTOR)).containsExactly("calledIn");
    }

    @Test
    void soDoesWhoeverDoesItLaterAndItIsDoneOnce() {
        var open = casework.receive(aMail().saying("Paketet är försvunnet."));
        assertThat(casework.waitingFor(MANAGING_DIRECTOR)).isEmpty();

        answers(open, "Nu har jag anmält er till ARN.");
        answers(open, "Som sagt har jag anmält det till ARN.");

        assertThat(casework.waitingFor(MANAGING_DIRECTOR)).containsExactly("calledIn");
        assertThat(casework.complaint(open).topics()).isEqualTo(List.of("missing"));
    }

    private void answers(Receipt open, String text) {
        casework.receive(aMail().saying(text).answering(casework.acknowledgementOf(open)));
    }
}
