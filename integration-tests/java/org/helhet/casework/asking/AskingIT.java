package org.helhet.casework.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.Company.LEA;
import static org.helhet.casework.Company.OLA;
import static org.helhet.casework.Company.WHOEVER_OUGHT;
import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.helhet.casework.CaseworkUnderTest;
import org.helhet.casework.Company;
import org.helhet.casework.Outcome;
import org.helhet.casework.Watch;
import org.helhet.casework.asking.Request.State;
import org.helhet.casework.people.AbsenceOf;
import org.helhet.casework.people.People;
import org.helhet.complaint.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The owner asks colleagues for a part, and stays the owner. */
class AskingIT {

    private final Company company = new Company();

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void theColleagueIsToldWhoAsksForWhatAndUntilWhen() {
        company.asks("Kari Nordmann", "Look for the parcel in the terminal.");

        assertThat(company.mails(KARI)).containsExactly("request");
        assertThat(company.request().state()).isEqualTo(State.ASKED);
        assertThat(company.request().answerBy()).isEqualTo(CaseworkUnderTest.MONDAY_09_00.plus(Duration.ofHours(4)));
        assertThat(company.complaint().owner().id()).isEqualTo(ANNA.id());
        assertThat(company.casework.timeline(company.open)).contains("requested");
    }

    @Test
    void whoWasCalledInTwiceSaysOnceThatSheIsOnIt() {
        company.casework.clock.advance(Duration.ofHours(2));
        company.casework.get(Watch.class).workOff(50);
        company.asks("Kari Nordmann", "Look for the parcel.");
        company.asking.decline(company.request().id(), WHOEVER_OUGHT, "not my department");
        assertThat(company.mails(LEA)).containsExactly("calledIn", "calledIn");

        company.door.act(company.link(LEA, "calledIn"), "acknowledge", "");

        assertThat(company.casework.count("escalation where acknowledged_at is null"))
                .isZero();
        assertThat(company.casework.timeline(company.open)).containsOnlyOnce("acknowledged");
    }

    @Test
    void whoIsAwayIsStoodInFor() {
        away("kari.nordmann", Duration.ofDays(2));
        company.asks("Kari Nordmann", "Look for the parcel.");

        assertThat(company.mails(KARI)).isEmpty();
        assertThat(company.mails(OLA)).containsExactly("request");
        assertThat(company.request().askedFor()).isEqualTo(KARI.id());
    }

    @Test
    void acceptedAndDoneTheOwnerHearsBoth() {
        company.asks("Kari Nordmann", "Look for the parcel.");

        assertThat(company.asking.accept(company.request().id(), WHOEVER_OUGHT)).isInstanceOf(Outcome.Carried.class);
        assertThat(company.asking.done(company.request().id(), WHOEVER_OUGHT, "It lies in cage 7."))
                .isInstanceOf(Outcome.Carried.class);

        assertThat(company.mails(ANNA)).containsSubsequence("ownerNote", "requestAccepted", "requestDone");
        assertThat(company.mails(KARI)).containsExactly("request", "requestTaken");
        assertThat(company.casework.count("bounce")).isZero();
    }

    @Test
    void aNoNeedsAReason() {
        company.asks("Kari Nordmann", "Look for the parcel.");

        assertThat(company.asking.decline(company.request().id(), WHOEVER_OUGHT, " "))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(company.request().state()).isEqualTo(State.ASKED);
    }

    @Test
    void aNoGoesBackToTheOwnerAtOnceAndCallsInTheLead() {
        company.asks("Kari Nordmann", "Look for the parcel.");
        company.asking.decline(company.request().id(), WHOEVER_OUGHT, "not my department");

        assertThat(company.mails(ANNA)).contains("requestDeclined");
        assertThat(company.mails(LEA)).containsExactly("calledIn");
        assertThat(company.request().passedOn()).isTrue();
        assertThat(company.casework.get(Bounces.class).since(Instant.EPOCH))
                .containsExactly(new Bounces.OfUnit("unit", 1, 1, 0, 0, 1, 0));
    }

    @Test
    void silenceIsABounceAtItsTimeAndOnlyOnce() {
        company.asks("Kari Nordmann", "Look for the parcel.");
        company.pass(Duration.ofHours(4).minusSeconds(1));
        assertThat(company.request().state()).isEqualTo(State.ASKED);

        company.pass(Duration.ofSeconds(1));
        company.pass(Duration.ofHours(9));

        assertThat(company.request().state()).isEqualTo(State.SILENT);
        assertThat(company.mails(ANNA)).containsOnlyOnce("requestSilent");
        assertThat(company.mails(LEA)).contains("calledIn");
        assertThat(company.casework.count("escalation where step = 'ask'")).isEqualTo(1);
        assertThat(company.casework.count("bounce")).isEqualTo(1);
    }

    @Test
    void whatIsTakenAndNotDoneInTimeComesBackToo() {
        company.asks("Kari Nordmann", "Look for the parcel.");
        company.asking.accept(company.request().id(), WHOEVER_OUGHT);
        company.pass(Duration.ofHours(4));

        assertThat(company.request().state()).isEqualTo(State.LATE);
        assertThat(company.mails(ANNA)).contains("requestLate");
    }

    @Test
    void anOpenRequestKeepsTheComplaintOpenWhateverTheCodeSays() {
        company.asks("Kari Nordmann", "Look for the parcel.");

        assertThat(openRequests()).isEqualTo(1);
        company.asking.withdraw(company.request().id(), WHOEVER_OUGHT);
        assertThat(openRequests()).isZero();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var wish = new RequestWish("Nobody", "", CaseworkUnderTest.MONDAY_09_00);
        var outcome = company.asking.ask(company.open.reference(), WHOEVER_OUGHT, wish);

        assertThat(((Outcome.Refused) outcome).objections())
                .extracting(Outcome.Objection::field)
                .containsExactlyInAnyOrder("text", "due", "to");
    }

    private int openRequests() {
        return company.casework
                .sql()
                .sql("select open_requests from complaint")
                .query(Integer.class)
                .single();
    }

    private void away(String person, Duration time) {
        var now = company.casework.clock.instant();
        company.casework
                .get(People.class)
                .plan(new PersonId(person), List.of(new AbsenceOf(now, now.plus(time), "", false)));
    }
}
