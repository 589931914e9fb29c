package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.rulebook.ComplaintFixture.aComplaint;
import static org.helhet.rulebook.OpenComplaintFixture.RULES;
import static org.helhet.rulebook.OpenComplaintFixture.anOpen;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Promise;
import org.helhet.decision.Call;
import org.helhet.decision.Done;
import org.helhet.decision.Due;
import org.junit.jupiter.api.Test;

/** What must hold for every complaint at every moment, whatever its owner does or does not do. The seed is in each message. */
class ThroughTimeTest {

    private static final int COMPLAINTS = 40;
    private static final List<String> TOPICS = List.of("late", "damaged", "safety", "invoice", "privacy", "unclear");

    @Test
    void thereIsAlwaysExactlyOneNextPromise() {
        forEachSeed((complaint, dice) -> live(
                complaint,
                dice,
                () -> assertThat(complaint.complaint().promises().all())
                        .filteredOn(given -> given.state() == GivenPromise.State.NEXT)
                        .hasSize(1)));
    }

    @Test
    void noPromiseIsMissedOfWhichTheCustomerWasNotWarnedBefore() {
        forEachSeed((complaint, dice) -> {
            live(complaint, dice, () -> {});
            assertThat(complaint.complaint().promises().missed())
                    .allSatisfy(missed -> assertThat(missed.warnedAt()).isNotNull());
        });
    }

    @Test
    void nothingHappensTwiceAndEveryLookIsOverAtOnce() {
        forEachSeed((complaint, dice) -> {
            live(
                    complaint,
                    dice,
                    () -> assertThat(RULES.time()
                                    .look(complaint.complaint(), complaint.now())
                                    .due())
                            .isEmpty());
            assertThat(complaint.complaint().calls()).extracting(Call::key).doesNotHaveDuplicates();
            assertThat(promisesOf(complaint, Due.Miss.class)).doesNotHaveDuplicates();
            assertThat(promisesOf(complaint, Due.Nudge.class)).doesNotHaveDuplicates();
        });
    }

    @Test
    void whatIsDueComesInTheOrderInWhichItFellDue() {
        forEachSeed((complaint, dice) -> {
            var now = complaint.now().plus(Duration.ofHours(dice.nextInt(24 * 60)));
            var look = RULES.time().look(complaint.complaint(), now);
            assertThat(look.due()).extracting(Due::at).isSorted();
            assertThat(look.due()).allSatisfy(due -> assertThat(due.at()).isBeforeOrEqualTo(now));
            assertThat(look.again()).isAfter(now);
        });
    }

    @Test
    void theCustomerGetsAtMostOneWarningOfNewsADay() {
        forEachSeed((complaint, dice) -> {
            complaint.untouchedUntil(complaint.now().plus(Duration.ofDays(40)));
            var days = new HashSet<Object>();
            assertThat(complaint.happened(Due.Warn.class))
                    .filteredOn(
                            warn -> warn.instead().stream().allMatch(promise -> promise.kind() == Promise.Kind.UPDATE))
                    .allSatisfy(warn -> assertThat(days.add(warn.at().truncatedTo(ChronoUnit.DAYS)))
                            .isTrue());
        });
    }

    @Test
    void oneLongJumpReachesTheSamePeopleAsManySmallSteps() {
        forEachSeed((complaint, dice) -> {
            var end = complaint.now().plus(Duration.ofDays(90));
            var stopped = complaint
                    .anew()
                    .atAStandstillUntil(end.minus(Duration.ofDays(30)).toString());
            assertThat(people(stopped.untouchedUntil(end))).isEqualTo(people(complaint.untouchedUntil(end)));
        });
    }

    @Test
    void theLadderEndsAtAPersonWhoIsNotTheOwner() {
        forEachSeed((complaint, dice) -> {
            complaint.untouchedUntil(complaint.now().plus(Duration.ofDays(60)));
            assertThat(complaint.complaint().calls())
                    .extracting(Call::person)
                    .isNotEmpty()
                    .doesNotContain(complaint.complaint().owner().id());
        });
    }

    private static Set<String> people(OpenComplaintFixture complaint) {
        var people = new TreeSet<String>();
        complaint.complaint().calls().forEach(call -> people.add(call.person().value()));
        return people;
    }

    private static List<Integer> promisesOf(OpenComplaintFixture complaint, Class<? extends Due> kind) {
        return complaint.happened(kind).stream()
                .map(due -> due instanceof Due.Miss ? ((Due.Miss) due).promise() : ((Due.Nudge) due).promise())
                .toList();
    }

    private interface Story {
        void of(OpenComplaintFixture complaint, Random dice);
    }

    private static void forEachSeed(Story story) {
        for (long seed = 1; seed <= COMPLAINTS; seed++) {
            var dice = new Random(seed);
            try {
                story.of(anOpen(received(dice)), dice);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
    }

    private static ComplaintFixture received(Random dice) {
        var at = Instant.parse("2026-10-01T00:00:00Z").plus(Duration.ofMinutes(dice.nextInt(365 * 24 * 60)));
        var complaint =
                aComplaint().about(TOPICS.get(dice.nextInt(TOPICS.size()))).received(at.toString());
        if (dice.nextInt(3) == 0) {
            complaint.neededBy(
                    at.plus(Duration.ofHours(dice.nextInt(1000) - 100)).toString());
        }
        if (dice.nextBoolean()) {
            complaint.fromNorway();
        }
        return dice.nextBoolean() ? complaint.fromABusiness() : complaint;
    }

    /** Some weeks in which the owner, and those called in, act now and then. */
    private static void live(OpenComplaintFixture complaint, Random dice, Runnable check) {
        for (int act = 0; act < 12; act++) {
            var until = complaint.now().plus(Duration.ofMinutes(dice.nextInt(4 * 24 * 60)));
            if (dice.nextInt(4) == 0) {
                complaint.atAStandstillUntil(until.toString());
            } else {
                complaint.untouchedUntil(until);
            }
            if (!complaint.happened(Due.CloseInSilence.class).isEmpty()) {
                return;
            }
            act(complaint, dice);
            complaint.untouchedUntil(complaint.now());
            check.run();
        }
    }

    private static void act(OpenComplaintFixture complaint, Random dice) {
        switch (dice.nextInt(6)) {
            case 0 -> complaint.when(new Done.Told(null, dice.nextBoolean()));
            case 1 -> complaint.acknowledged();
            case 2 -> answer(complaint, dice);
            case 3 -> writesAgain(complaint);
            default -> {}
        }
    }

    private static void writesAgain(OpenComplaintFixture complaint) {
        if (complaint.complaint().answered()) {
            complaint.when(new Done.ContactNeeded());
        }
    }

    private static void answer(OpenComplaintFixture complaint, Random dice) {
        if (!complaint.complaint().answered()) {
            complaint.when(new Done.Answered(dice.nextBoolean()));
        } else if (complaint.open().stream().anyMatch(promise -> promise.kind() == Promise.Kind.REMEDY)) {
            complaint.when(new Done.Remedied());
        }
    }
}
