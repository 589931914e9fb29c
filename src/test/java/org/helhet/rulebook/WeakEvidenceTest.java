package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.rulebook.RulesAsShipped.ownershipRow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Decision;
import org.helhet.decision.Earlier;
import org.helhet.decision.Reason;
import org.helhet.decision.Topic;
import org.junit.jupiter.api.Test;

class WeakEvidenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TopicLimits LIMITS =
            new TopicLimits(List.of(limit("topic margin", 2), limit("andra ämnen inom", 3)));

    @Test
    void aTopicHardlyAheadOfTheNextIsWeak() {
        assertThat(LIMITS.isWeak(found("missing", 5.0, "late", 4.6), TODAY)).isTrue();
        assertThat(LIMITS.isWeak(found("missing", 5.0, "late", 3.0), TODAY)).isFalse();
    }

    @Test
    void aSingleWordThatSaysLittleIsWeak() {
        assertThat(LIMITS.isWeak(List.of(topic("late", 1)), TODAY)).isTrue();
    }

    @Test
    void whatNobodyUnderstandsIsNotWeakButUnclear() {
        assertThat(LIMITS.isWeak(List.of(topic(TopicSearch.UNCLEAR, 0)), TODAY)).isFalse();
    }

    @Test
    void aTopicThatAPersonNamedIsSure() {
        assertThat(LIMITS.isWeak(List.of(new Topic("late", 1, "", 0, "")), TODAY))
                .isFalse();
    }

    @Test
    void withoutTheLimitATieIsWeak() {
        var limits = new TopicLimits(List.of());

        assertThat(limits.isWeak(found("missing", 3, "late", 3), TODAY)).isTrue();
        assertThat(limits.isWeak(found("missing", 3, "late", 2), TODAY)).isFalse();
    }

    @Test
    void topicsFarBehindDoNotCountUnlessTheyAreUrgent() {
        var topics = List.of(topic("late", 9), topic("damaged", 6), topic("invoice", 5), topic("safety", 1));

        assertThat(LIMITS.counted(topics, TODAY, "safety"::equals))
                .extracting(Topic::name)
                .containsExactly("late", "damaged", "safety");
    }

    @Test
    void whoElseIsTurnedToMakesNothingWeakAndAlwaysCounts() {
        var topics = List.of(topic("late", 9), topic(Topic.PRESS, 3));

        assertThat(LIMITS.isWeak(List.of(topic("late", 3), topic(Topic.PRESS, 9)), TODAY))
                .isFalse();
        assertThat(LIMITS.counted(topics, TODAY, urgent -> false)).isEqualTo(topics);
    }

    @Test
    void theTriageOwnerOfTheCountryLooksFirstAndTheReasonsSayWhy() {
        var decision = RulesAsShipped.decide(
                ComplaintFixture.aComplaint().about("late", "missing").fromNorway());

        assertThat(decision.owner().name()).isEqualTo("Silje Tveit");
        assertThat(about(decision))
                .contains("the words fit late (1.0) and missing (1.0) almost alike: Silje Tveit looks first");
    }

    @Test
    void whoeverKnowsTheAreaNeedsNoTriage() {
        var decision = RulesAsShipped.decide(
                ComplaintFixture.aComplaint().about("late", "missing").in("Malmö"));

        assertThat(decision.owner().name()).isEqualTo("Anna Berg");
    }

    @Test
    void noUrgentOrOpenMatterWaitsForTriage() {
        var weak = ownershipRow("weak evidence");

        assertThat(row(ComplaintFixture.aComplaint().about("safety", "late"))).isLessThan(weak);
        assertThat(row(ComplaintFixture.aComplaint()
                        .about("late", "missing")
                        .after(Earlier.Relation.BELONGS_TO_OPEN, "kari.nes")))
                .isLessThan(weak);
    }

    @Test
    void theTriageOwnerOfTheDeskThatTheTopicLeadsToComesFirst() {
        var bank = ((RulebookFolder.Loaded.Sound)
                        RulebookFolder.load(Path.of("integration-tests/rulebooks/bank"), TODAY))
                .tables();
        var facts = ComplaintFixture.aComplaint().about("mortgage", "cards").facts();
        var decision = new Decisions(bank, Policy.compiled()).decide(facts, ComplaintFixture.MONDAY_09_00);

        assertThat(decision.owner().id()).isEqualTo(new PersonId("karen.whitfield"));
    }

    private static int row(ComplaintFixture complaint) {
        return RulesAsShipped.decide(complaint)
                .reasons()
                .about(Reason.About.OWNER)
                .getFirst()
                .row();
    }

    private static List<String> about(Decision decision) {
        return decision.reasons().about(Reason.About.OWNER).stream()
                .map(Reason::says)
                .toList();
    }

    private static List<Topic> found(String one, double weight, String other, double next) {
        return List.of(topic(one, weight), topic(other, next));
    }

    private static Topic topic(String name, double weight) {
        return new Topic(name, weight, "topics.csv", 2, name);
    }

    private static LimitRow limit(String name, int points) {
        return new LimitRow(2, name, "" + points, null, points, "", null, null, null, "");
    }
}
