package org.helhet.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.helhet.change.Approval.NONE;
import static org.helhet.change.Approval.TWO_PEOPLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import org.helhet.change.FolderState.State;
import org.helhet.rulebook.RulesBroken;
import org.helhet.testing.RulesCopy;
import org.helhet.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class FolderIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final DataSource database = TestDatabase.fresh();
    private final Path folder = RulesCopy.fresh();
    private final Path owners = folder.resolve("ownership.csv");
    private Node node = Node.watching(database, folder, NONE);

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void whatIsSavedIsLiveWithinTwoSeconds() {
        long saved = save("one");

        await().pollInterval(Duration.ofMillis(10))
                .atMost(SOON)
                .until(() -> node.decides().equals("2"));
        var took = Duration.ofNanos(System.nanoTime() - saved);
        System.out.println("Saved to live: " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aSaveWithStopsIsReportedAndDisturbsNothing() throws IOException {
        RulesCopy.replace(owners, "safety officer", "safety offiser");

        await().atMost(SOON).until(() -> node.folder().state() == State.PROPOSED);
        assertThat(Files.readString(folder.resolve("check-report.txt"))).contains("safety offiser", "ownership.csv");
        assertThat(folder.resolve("check-report.html")).exists();
        assertThat(node.decides()).isEqualTo("1");

        RulesCopy.replace(owners, "safety offiser", "safety officer");
        await().atMost(SOON).until(() -> node.folder().state() == State.IN_FORCE);
        assertThat(node.decides()).isEqualTo("1");
    }

    @Test
    void aFileThatSomebodyHasOpenIsWaitedFor() throws IOException {
        var lock = Files.createFile(folder.resolve(".~lock.ownership.csv#"));
        save("half of it");
        await().atMost(SOON)
                .until(() -> node.folder().says().contains(lock.getFileName().toString()));
        assertThat(node.decides()).isEqualTo("1");

        Files.delete(lock);
        await().atMost(SOON).until(() -> node.decides().equals("2"));
    }

    @Test
    void aFolderThatVanishesLeavesTheRulesInForce() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        await().atMost(SOON).until(() -> node.folder().state() == State.UNREADABLE);
        assertThat(node.decides()).isEqualTo("1");

        restart(NONE);
        assertThat(node.decides()).isEqualTo("1");
        assertThat(node.folder().says()).contains("cannot be read", "Version 1 stays in force");
    }

    @Test
    void aFolderThatIsBrokenAtTheStartLeavesTheRulesInForce() throws IOException {
        node.close();
        Files.delete(folder.resolve("people.csv"));
        node = Node.watching(database, folder, NONE);

        assertThat(node.decides()).isEqualTo("1");
        assertThat(node.folder().candidate().stops()).isPositive();
    }

    @Test
    void whatWasSavedWhileNothingRanGoesLiveAtTheStart() {
        node.close();
        save("meanwhile");
        node = Node.watching(database, folder, NONE);

        assertThat(node.decides()).isEqualTo("2");
    }

    @Test
    void theVeryFirstStartNeedsRulesThatCanBeUsed() throws IOException {
        Files.delete(folder.resolve("people.csv"));

        assertThatThrownBy(() -> Node.watching(TestDatabase.fresh(), folder, NONE))
                .isInstanceOf(RulesBroken.class);
    }

    @Test
    void aFolderNobodyEditedFollowsTheVersionInForce() throws IOException {
        var before = Files.readAllBytes(owners);
        save("one");
        await().atMost(SOON).until(() -> node.folder().says().contains("Version 2"));

        node.get(Returns.class).to("1", "anna", "", Locale.ENGLISH);

        await().atMost(SOON).until(() -> node.folder().says().contains("Version 3"));
        assertThat(Files.readAllBytes(owners)).isEqualTo(before);
    }

    @Test
    void whereTwoPeopleAreNeededASaveWaits() {
        restart(TWO_PEOPLE);
        save("one");

        await().atMost(SOON).until(() -> node.folder().state() == State.PROPOSED);
        assertThat(node.folder().says()).contains("waits for an approval");
        save("two");
        await().atMost(SOON).until(() -> node.get(Candidates.class).all().size() == 2);
        assertThat(node.get(Candidates.class).all())
                .extracting(candidate -> candidate.status().name())
                .containsExactlyInAnyOrder("WAITING", "SUPERSEDED");
    }

    @Test
    void anotherNodeFollowsByItself() {
        try (var other = Node.watching(database, RulesCopy.fresh(), NONE)) {
            save("one");

            await().atMost(SOON).until(() -> other.decides().equals("2"));
        }
    }

    private void restart(Approval approval) {
        node.close();
        node = Node.watching(database, folder, approval);
    }

    private long save(String words) {
        RulesCopy.append(owners, "# " + words);
        return System.nanoTime();
    }
}
