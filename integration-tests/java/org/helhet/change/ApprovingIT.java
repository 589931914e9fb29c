package org.helhet.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.change.Approval.ONE_PERSON;
import static org.helhet.change.Approval.TWO_PEOPLE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.helhet.testing.RulesCopy;
import org.helhet.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApprovingIT {

    private static final Consent EMERGENCY = new Consent("the ferry is stopped", List.of(), false, false, true);

    private final DataSource database = TestDatabase.fresh();
    private final Path folder = RulesCopy.fresh();
    private Node node = Node.start(database, folder, TWO_PEOPLE);

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void theFirstRulesAreVersionOne() {
        assertThat(node.decides()).isEqualTo("1");
        assertThat(node.folder().state()).isEqualTo(FolderState.State.IN_FORCE);
    }

    @Test
    void aChangeGoesLiveWhenSomebodyElseApprovesIt() {
        var change = change("x");

        assertThat(node.decides()).isEqualTo("1");
        assertThat(node.approve(change, "per")).isInstanceOf(Answer.WentLive.class);
        assertThat(node.decides()).isEqualTo("2");
        assertThat(node.status(change)).isEqualTo("APPROVED");
    }

    @Test
    void whoWroteItCannotApproveIt() {
        assertThat(refusal(node.approve(change("x"), "ANNA"))).contains("STOP 801");
        assertThat(node.decides()).isEqualTo("1");
    }

    @Test
    void whereOnePersonIsEnoughTheAuthorMayApprove() {
        node.close();
        node = Node.start(database, folder, ONE_PERSON);

        node.approve(change("x"), "anna");

        assertThat(node.decides()).isEqualTo("2");
    }

    @Test
    void ofTwoWhoApproveAtOnceOneIsTooLate() {
        var change = change("x");
        var answers = Stream.of("per", "eva")
                .map(who -> CompletableFuture.supplyAsync(() -> node.approve(change, who)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).hasAtLeastOneElementOfType(Answer.WentLive.class);
        assertThat(answers).hasAtLeastOneElementOfType(Answer.Refused.class);
        assertThat(node.numbers()).containsExactly(2, 1);
    }

    @Test
    void aChangeOnAnOlderVersionIsRefusedAndCanBeMerged() {
        var mine = change("mine");
        RulesCopy.replace(folder.resolve("topics.csv"), "# mine\n", "");
        RulesCopy.replace(folder.resolve("promises.csv"), "Customer type", "Customer Type");
        var theirs = node.handIn("eva");
        node.approve(theirs, "per");

        assertThat(refusal(node.approve(mine, "per"))).contains("STOP 803", "Version 2 is in force", "merge");
        var merged = node.get(Merges.class).merge(mine).orElseThrow();
        node.approve(((Proposal.Made) merged).candidate(), "per");
        assertThat(node.decides()).isEqualTo("3");
    }

    @Test
    void rulesWithStopsNeverGoLive() {
        RulesCopy.replace(folder.resolve("ownership.csv"), "safety officer", "safety offiser");
        var broken = node.handIn("anna");

        assertThat(broken.status()).isEqualTo(Candidate.Status.STOPPED);
        assertThat(refusal(node.approve(broken, "per"))).contains("safety offiser");
        assertThat(node.decides()).isEqualTo("1");
    }

    @Test
    void whatWouldChangeManyOwnersNeedsAWordAboutIt() {
        node.close();
        node = Node.replaying(
                database,
                folder,
                TWO_PEOPLE,
                (rulebook, reader) -> new Replay.Outcome(100, 21, 1, 90, Set.of(), "21 of 100"));
        var change = change("x");

        assertThat(refusal(node.approve(change, "per"))).contains("STOP 804", "21 of the last 100", "For 1 of");
        assertThat(node.approve(change, "per", new Consent("", List.of(), true, true, false)))
                .isInstanceOf(Answer.WentLive.class);
    }

    @Test
    void aSentenceByWhichCustomersWaitLongerNeedsAWordAboutIt() {
        RulesCopy.append(
                folder.resolve("exceptions.txt"),
                "If the area is Stavanger, then we promise an answer within 15 working days, because of the storm. Until 2027-10-01.");
        var slower = node.handIn("anna");

        assertThat(refusal(node.approve(slower, "per")))
                .contains("STOP 804", "exceptions.txt", "15 working days", "laterPromises");
        assertThat(node.approve(slower, "per", new Consent("", List.of(), false, true, false)))
                .isInstanceOf(Answer.WentLive.class);
        assertThat(node.approve(change("x"), "per")).isInstanceOf(Answer.WentLive.class);
    }

    @Test
    void anEmergencyLastsADayUnlessSomebodyElseApprovesIt() {
        var change = change("x");
        node.approve(change, "anna", EMERGENCY);
        assertThat(node.decides()).isEqualTo("2");

        node.clock.advance(Duration.ofHours(24));
        node.get(Returns.class).lapse();

        assertThat(node.decides()).isEqualTo("3");
        assertThat(node.status(change)).isEqualTo("LAPSED");
        assertThat(content("3")).isEqualTo(content("1"));
        assertThat(mailsToTheComplaintsManager())
                .singleElement()
                .asString()
                .contains("Sara Lind, anna", "the ferry is stopped");
    }

    @Test
    void anEmergencyThatSomebodyElseApprovedStays() {
        var change = change("x");
        node.approve(change, "anna", EMERGENCY);

        assertThat(refusal(node.approve(change, "anna"))).contains("STOP 801");
        assertThat(node.approve(change, "per")).isInstanceOf(Answer.WentLive.class);
        node.clock.advance(Duration.ofHours(24));
        node.get(Returns.class).lapse();
        assertThat(node.decides()).isEqualTo("2");
    }

    @Test
    void anyVersionCanComeBackAsANewOne() {
        node.approve(change("x"), "per");

        node.get(Returns.class).to("1", "anna", "", Locale.ENGLISH);

        assertThat(node.decides()).isEqualTo("3");
        assertThat(content("3")).isEqualTo(content("1"));
        assertThat(node.get(Versions.class).one("3").orElseThrow().reason()).isEqualTo("Back to version 1");
    }

    @Test
    void whatWasRejectedCanBeAskedForAgain() {
        var change = change("x");
        node.get(Approvals.class).reject(change.content(), "per", "not yet");

        assertThat(refusal(node.approve(change, "eva"))).contains("was rejected");
        assertThat(node.approve(node.handIn("anna"), "per")).isInstanceOf(Answer.WentLive.class);
    }

    @Test
    void everyNodeFollows() {
        try (var other = Node.start(database, RulesCopy.fresh(), TWO_PEOPLE)) {
            node.approve(change("x"), "per");

            other.get(LiveRules.class).follow();

            assertThat(other.decides()).isEqualTo("2");
        }
    }

    @Test
    void aRowThatCouldBeUsedAndNoLongerCanStopsTheChange() {
        RulesCopy.keepHeading(folder.resolve("scenarios.csv"));
        RulesCopy.replace(folder.resolve("ownership.csv"), "safety;;;;safety officer", ";;;;safety officer");

        var hiding = node.handIn("anna");

        assertThat(hiding.status()).isEqualTo(Candidate.Status.STOPPED);
        assertThat(hiding.report()).contains("STOP 302");
    }

    private Candidate change(String words) {
        RulesCopy.append(folder.resolve("topics.csv"), "# " + words);
        return node.handIn("anna");
    }

    private String content(String version) {
        return node.get(Versions.class).one(version).orElseThrow().content();
    }

    private static String refusal(Answer answer) {
        return String.join("\n", ((Answer.Refused) answer).because());
    }

    private List<String> mailsToTheComplaintsManager() {
        return node.sql()
                .sql("select body from outbox where kind = 'changeLapsed' and recipient_id = 'sara.lind'")
                .query(String.class)
                .list();
    }
}
