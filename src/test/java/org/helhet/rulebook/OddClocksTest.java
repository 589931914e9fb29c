package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.rulebook.ComplaintFixture.MONDAY_09_00;
import static org.helhet.rulebook.ComplaintFixture.aComplaint;
import static org.helhet.rulebook.OpenComplaintFixture.RULES;
import static org.helhet.rulebook.OpenComplaintFixture.anOpen;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.helhet.complaint.GivenPromises;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Promise.Kind;
import org.helhet.decision.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks that jump, and days that cannot be. */
class OddClocksTest {

    private final OpenComplaintFixture late = anOpen(aComplaint().about("late"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1582-10-15T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "2026-11-23T08:00:00Z",
                "2027-02-28T12:00:00Z"
            })
    void aNeedOfAnyDayIsLookedAt(String needBy) {
        var needed = anOpen(aComplaint().about("late").neededBy(needBy));

        assertThat(needed.untouchedUntil("2026-12-23T08:00:00Z")
                        .complaint()
                        .promises()
                        .next())
                .isPresent();
    }

    @Test
    void aNeedOfLongAgoCallsNobody() {
        var needed = anOpen(aComplaint().about("late").neededBy("1970-01-01T00:00:00Z"));

        assertThat(needed.untouchedUntil("2026-11-23T08:00:00Z").complaint().calls())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1H", "P-365D", "PT1H", "P365D", "P3650D", "PT0S"})
    void aClockThatJumpsAsksForFewThingsAndIsLookedAtAgainLater(String jump) {
        var now = MONDAY_09_00.plus(Duration.parse(jump));

        var look = RULES.time().look(late.complaint(), now);

        assertThat(look.due()).hasSizeLessThan(50);
        assertThat(look.again()).isAfter(now).isBefore(now.plus(Duration.ofDays(36_501)));
    }

    @Test
    void aClockThatJumpsBackAndForthDoesNothingTwice() {
        late.untouchedUntil("2026-11-24T16:00:00Z");
        var back = RULES.time().look(late.complaint(), Instant.parse("2026-11-24T15:00:00Z"));

        assertThat(back.due()).isEmpty();
        assertThat(late.untouchedUntil("2026-11-24T16:00:00Z").happened(Due.Miss.class))
                .hasSize(1);
    }

    @Test
    void aPromiseThatWasDueBeforeTheComplaintWasHeardOfIsWarnedOfAndMissedAtOnce() {
        var longAgo = Promise.of(Kind.ANSWER, Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        var odd = late.complaint().with(new GivenPromises(List.of()).give(List.of(longAgo)));

        var due = RULES.time().look(odd, late.now()).due();

        assertThat(due).first().isInstanceOf(Due.Warn.class);
        assertThat(due).hasAtLeastOneElementOfType(Due.Miss.class);
    }

    @Test
    void aComplaintWithoutAnyPromiseIsLookedAtWithoutHarm() {
        var odd = late.complaint().with(new GivenPromises(List.of()));

        assertThat(RULES.time().look(odd, late.now()).due()).isEmpty();
    }
}
