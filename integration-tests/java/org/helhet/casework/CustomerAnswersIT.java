package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.Company.WHOEVER_OUGHT;
import static org.helhet.testing.FixedRulebook.ANNA;

import java.time.Duration;
import java.util.List;
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
        company.casework.sql().sql("update complaint set holds = 'asked'").update();
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void aYesClosesItAndAsksOnceWhetherWeMayNameTheCustomer() {
        var done = (LinkAnswer.Done) company.door.act(token(Link.Purpose.HOLDS), "yes", "");

        assertThat(company.complaint().status()).isEqualTo(Status.CLOSED);
        assertThat(company.mailsToCustomer()).contains("closed");
        var onward = done.page().onward().split("/l/")[1];
        assertThat(company.door.act(onward, "yes", "")).isInstanceOf(LinkAnswer.Done.class);
        assertThat(company.door.act(onward, "no", "")).isInstanceOf(LinkAnswer.Over.class);
        assertThat(company.complaint().course().standing().mayName()).isEqualTo("yes");
    }

    @Test
    void aNoTakesItUpAgainWithTheSameOwnerWhoIsTold() {
        company.door.act(token(Link.Purpose.HOLDS), "no", "It broke again.");

        assertThat(company.complaint().status()).isEqualTo(Status.OPEN);
        assertThat(company.complaint().owner().id()).isEqualTo(ANNA.id());
        assertThat(company.mails(ANNA)).contains("holdsNot");
        assertThat(company.door.open(token(Link.Purpose.HOLDS))).isInstanceOf(LinkAnswer.Over.class);
    }

    @Test
    void aLinkPastItsEndTellsSo() {
        var token = token(Link.Purpose.HOLDS);
        company.casework.clock.advance(Duration.ofDays(2));

        assertThat(company.door.open(token)).isInstanceOf(LinkAnswer.Expired.class);
        assertThat(company.door.act(token, "yes", "")).isInstanceOf(LinkAnswer.Expired.class);
        assertThat(company.complaint().status()).isNotEqualTo(Status.CLOSED);
    }

    private String token(Link.Purpose purpose) {
        long complaint = company.casework
                .sql()
                .sql("select id from complaint")
                .query(Long.class)
                .single();
        var end = company.casework.clock.instant().plus(Duration.ofDays(1));
        return company.casework
                .get(Links.class)
                .to(purpose, complaint, Link.CUSTOMER, end)
                .split("/l/")[1];
    }
}
