package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Promise.Kind;
import org.helhet.decision.Decision;
import org.helhet.decision.Facts;
import org.helhet.decision.Reason;
import org.helhet.rulebook.deciding.Calendars;
import org.helhet.rulebook.deciding.Decisions;
import org.helhet.rulebook.deciding.Policy;
import org.helhet.rulebook.deciding.Presence;
import org.helhet.rulebook.rows.Situation;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.rows.TopicLimits;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What must hold for every complaint and every rulebook, tried on made-up ones; the number of the repetition is the seed. */
class EveryComplaintTest {

    private static final int COMPLAINTS = 200;

    private final Tables tables;
    private final Decisions decisions;
    private final List<Facts> complaints;

    EveryComplaintTest(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        var madeUp = new MadeUp(seed, 3 + seed * 2, 1 + seed / 2, 15);
        tables = madeUp.tables(seed * 8);
        decisions = new Decisions(tables, Policy.compiled());
        complaints =
                IntStream.range(0, COMPLAINTS).mapToObj(i -> madeUp.facts()).toList();
    }

    @RepeatedTest(20)
    void hasAnOwnerWhoIsThereAndNotComplainedAbout() {
        assertThat(complaints).allSatisfy(facts -> {
            var presence = presence(facts);
            var owner = tables.people().get(decide(facts).owner().id());
            boolean anyoneElse = tables.people().values().stream().anyMatch(presence::canOwn);

            assertThat(!anyoneElse || presence.canOwn(owner)).isTrue();
        });
    }

    @RepeatedTest(20)
    void isPromisedSomethingAfterNowInTheOrderOfTheBeats() {
        assertThat(complaints).allSatisfy(facts -> {
            var promises = decide(facts).promises().all();

            assertThat(promises)
                    .isNotEmpty()
                    .allMatch(promise -> promise.dueAt().isAfter(MadeUp.NOW));
            assertThat(promises).map(Promise::kind).containsExactlyElementsOf(inOrder(promises));
        });
    }

    @RepeatedTest(20)
    void getsTheSameAnswerEveryTime() {
        assertThat(complaints)
                .allSatisfy(facts -> assertThat(decide(facts))
                        .isEqualTo(new Decisions(tables, Policy.compiled()).decide(facts, MadeUp.NOW)));
    }

    @RepeatedTest(20)
    void getsTheOwnerWhomTheTableNamesWhenReadFromTheTop() {
        assertThat(complaints).allSatisfy(facts -> {
            var decision = decide(facts);
            var expected = new ReadFromTheTop(tables, facts, decision.severity(), MadeUp.NOW).answer();

            assertThat(decision instanceof Decision.Assigned).isEqualTo(expected.isPresent());
            expected.ifPresent(answer -> assertThat(answerOf(decision)).isEqualTo(answer));
        });
    }

    private Decision decide(Facts facts) {
        return decisions.decide(facts, MadeUp.NOW);
    }

    private static ReadFromTheTop.Answer answerOf(Decision decision) {
        return new ReadFromTheTop.Answer(
                decision.owner().id().value(),
                decision.reasons().about(Reason.About.OWNER).getFirst().row());
    }

    private static List<Kind> inOrder(List<Promise> promises) {
        return promises.stream().map(Promise::kind).distinct().sorted().toList();
    }

    private Presence presence(Facts facts) {
        var calendars = new Calendars(tables.calendar());
        return new Presence(
                Situation.of(facts, MadeUp.NOW, calendars.of(facts.country()), new TopicLimits(tables.limits())),
                calendars);
    }
}
