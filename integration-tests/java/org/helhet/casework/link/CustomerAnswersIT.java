package org.helhet.casework.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.Company.WHOEVER_OUGHT;
import static org.helhet.testing.FixedRulebook.ANNA;

import java.time.Duration;
import java.util.List;
import org.helhet.casework.Answer;
import org.helhet.casework.Company;
import org.helhet.casework.Verdict;
import org.helhet.casework.Watch;
import org.helhet.casework.acting.Acts;
import org.helhet.complaint.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the customer answers, by a link and without an account. */
class CustomerAnswersIT {

    private final Company company = new Company();

    @BeforeEach
    void answerAndAskWhetherItHolds() {
        company.casework
                .get(Acts.class)
                .decide(
                        company.open.reference(),
                        WHOEVER_OUGHT,
                        new Answer(Verdict.UPHELD, "We are sorry.", List.of(), ""));
        company.casework.clock.advance(Duration.ofHours(47));
        company.casework.get(Watch.class).workOff(50);
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void aYesClosesItAndAsksOnceWhetherWeMayNameTheCustomer() {
        var done = (LinkAnswer.Done) company.door.act(company.linkToCustomer("holds"), "yes", "");

        assertThat(company.complaint().status()).isEqualTo(Status.CLOSED);
        assertThat(company.mailsToCustomer()).contains("closed");
        var onward = done.page().onward().split("/l/")[1];
        assertThat(company.door.act(onward, "yes", "")).isInstanceOf(LinkAnswer.Done.class);
        assertThat(company.door.act(onward, "no", "")).isInstanceOf(LinkAnswer.Over.class);
        assertThat(company.complaint().course().standing().mayName()).isEqualTo("yes");
    }

    @Test
    void aNoTakesItUpAgainWithTheSameOwnerWhoIsTold() {
        company.door.act(company.linkToCustomer("holds"), "no", "It broke again.");

        assertThat(company.complaint().status()).isEqualTo(Status.OPEN);
        assertThat(company.complaint().owner().id()).isEqualTo(ANNA.id());
        assertThat(company.mails(ANNA)).contains("holdsNot");
        assertThat(company.door.open(company.linkToCustomer("holds"))).isInstanceOf(LinkAnswer.Over.class);
    }

    @Test
    void aComplaintThatWasOpenedAgainIsAskedAboutAgainByALinkOfItsOwn() {
        var first = company.linkToCustomer("holds");
        company.door.act(first, "no", "It broke again.");
        answerAndAskWhetherItHolds();
        var second = company.linkToCustomer("holds");

        assertThat(company.door.act(first, "yes", "")).isInstanceOf(LinkAnswer.Over.class);
        assertThat(company.complaint().status()).isEqualTo(Status.DECIDED);
        assertThat(company.door.act(second, "yes", "")).isInstanceOf(LinkAnswer.Done.class);
        assertThat(company.complaint().status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void aLinkPastItsEndTellsSo() {
        var token = company.linkToCustomer("holds");
        company.casework.clock.advance(Duration.ofDays(31));

        assertThat(company.door.open(token)).isInstanceOf(LinkAnswer.Expired.class);
        assertThat(company.door.act(token, "yes", "")).isInstanceOf(LinkAnswer.Expired.class);
        assertThat(company.complaint().status()).isNotEqualTo(Status.CLOSED);
    }
}
