package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.Company.LEA;
import static org.helhet.casework.Company.OLA;
import static org.helhet.casework.Company.WHOEVER_OUGHT;
import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.helhet.casework.asking.Handover;
import org.helhet.casework.asking.Handover.State;
import org.helhet.casework.asking.HandoverWish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A complaint moves when the next owner has accepted, and not before. */
class HandingOverIT {

    private final Company company = new Company();

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void untilItIsAcceptedTheOwnerIsTheOwner() {
        company.offers("Kari Nordmann");

        assertThat(company.complaint().owner().id()).isEqualTo(ANNA.id());
        assertThat(company.mails(KARI)).containsExactly("handoverOffer");
    }

    @Test
    void whoAcceptsOwnsItAndEverybodyHearsOnce() {
        var promised = company.complaint().promises();
        company.offers("Kari Nordmann");
        company.asking.acceptOffer(company.handover().id(), WHOEVER_OUGHT);

        assertThat(company.complaint().owner().id()).isEqualTo(KARI.id());
        assertThat(company.complaint().promises()).isEqualTo(promised);
        assertThat(company.mailsToCustomer()).containsExactly("acknowledgement", "newOwner");
        assertThat(company.mails(ANNA)).containsSubsequence("ownerNote", "handoverAccepted");
        assertThat(company.mails(KARI)).containsExactly("handoverOffer", "ownerNote");
    }

    @RepeatedTest(3)
    void ofTwoWhoAcceptAtOnceOneOwnsIt() throws Exception {
        company.offers("Kari Nordmann");
        company.offers("Ola Bakken");
        var offers = company.complaint().course().handovers();
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(offers.stream()
                    .map(offer -> (Callable<Outcome>) () -> {
                        start.await();
                        return company.asking.acceptOffer(offer.id(), WHOEVER_OUGHT);
                    })
                    .toList());

            assertThat(List.of(outcomes.getFirst().get(), outcomes.getLast().get()))
                    .filteredOn(Outcome.Carried.class::isInstance)
                    .hasSize(1);
        }
        assertThat(company.complaint().course().handovers())
                .extracting(Handover::state)
                .containsExactlyInAnyOrder(State.ACCEPTED, State.WITHDRAWN);
        assertThat(company.mailsToCustomer()).containsOnlyOnce("newOwner");
    }

    @Test
    void whatNobodyAnswersLapsesAndStaysWithTheOwner() {
        company.offers("Kari Nordmann");
        company.pass(Duration.ofHours(2));

        assertThat(company.handover().state()).isEqualTo(State.LAPSED);
        assertThat(company.mails(ANNA)).contains("handoverLapsed");
        assertThat(company.asking.acceptOffer(company.handover().id(), WHOEVER_OUGHT))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theThirdOfferCallsInTheLead() {
        company.offers("Kari Nordmann");
        company.asking.declineOffer(company.handover().id(), WHOEVER_OUGHT, "I have no time.");
        company.offers("Ola Bakken");
        assertThat(company.mails(LEA)).isEmpty();

        company.offers("Kari Nordmann");

        assertThat(company.mails(LEA)).containsExactly("calledIn");
        assertThat(company.mails(OLA)).containsExactly("handoverOffer");
    }

    @Test
    void itCannotBeOfferedToItsOwnerNorTwiceToTheSame() {
        company.offers("Kari Nordmann");

        assertThat(company.asking.offer(company.open.reference(), WHOEVER_OUGHT, new HandoverWish("Anna Berg", "")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.objections()).hasSize(2));
        assertThat(company.asking.offer(
                        company.open.reference(), WHOEVER_OUGHT, new HandoverWish("Kari Nordmann", "x")))
                .isInstanceOf(Outcome.Refused.class);
    }
}
