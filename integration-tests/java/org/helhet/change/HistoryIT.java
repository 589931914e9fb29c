package org.helhet.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.helhet.change.Approval.NONE;
import static org.helhet.change.Node.MONDAY_09_00;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.helhet.casework.Calling;
import org.helhet.casework.arrival.Casework;
import org.helhet.testing.RulesCopy;
import org.helhet.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Complaints come in while the rules change again and again. */
class HistoryIT {

    private static final int VERSIONS = 12;

    private final Path folder = RulesCopy.fresh();
    private final Path owners = folder.resolve("ownership.csv");
    private final Node node = Node.start(TestDatabase.fresh(), folder, NONE);
    private final AtomicBoolean done = new AtomicBoolean();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void noDecisionFailsOrMixesVersionsAndEachCanBeMadeAgain() throws InterruptedException {
        RulesCopy.keepHeading(folder.resolve("scenarios.csv"));
        var customers = IntStream.range(0, 4).mapToObj(this::complain).toList();
        changeAgainAndAgain();
        done.set(true);
        for (var customer : customers) {
            customer.join();
        }

        assertThat(failures).isEmpty();
        assertThat(versionsThatDecided()).hasSizeGreaterThan(VERSIONS / 2);
        var differences = new ArrayList<String>();
        var result = node.get(Recompute.class).all(differences::add);
        assertThat(differences).isEmpty();
        assertThat(result.same()).isEqualTo(decisions());
        assertThat(mixed()).isEmpty();
    }

    /** Each version names another owner for "late". */
    private void changeAgainAndAgain() {
        for (int version = 2; version <= VERSIONS; version++) {
            RulesCopy.replace(owners, version == 2 ? "Owner;Why\n" : row(version - 1), heading(version) + row(version));
            node.handIn("anna");
            long before = decisions();
            await().until(() -> decisions() > before + 3);
        }
    }

    private static String heading(int version) {
        return version == 2 ? "Owner;Why\n" : "";
    }

    private static String row(int version) {
        return "late;;;;%s;in version %d\n".formatted(owner(version), version);
    }

    private static String owner(int version) {
        return List.of("Anna Berg", "Kari Nes", "Per Dahl").get(version % 3);
    }

    private Thread complain(int customer) {
        return Thread.ofPlatform().daemon().start(() -> {
            for (int i = 0; !done.get(); i++) {
                try {
                    Calling.about(node.get(Casework.class), "Paketet är försenat.", customer + "-" + i, MONDAY_09_00);
                } catch (RuntimeException failed) {
                    failures.add(failed);
                }
            }
        });
    }

    private long decisions() {
        return node.sql().sql("select count(*) from decision").query(Long.class).single();
    }

    private List<String> versionsThatDecided() {
        return node.sql()
                .sql("select distinct rulebook from decision")
                .query(String.class)
                .list();
    }

    /** Decisions whose reasons are those of another version than the one they name, or that name another than the complaint. */
    private List<String> mixed() {
        return node
                .sql()
                .sql("""
                        select decision.rulebook, complaint.rulebook as complaints, reasons::text as reasons
                          from decision
                          join complaint on complaint.id = complaint_id
                         order by decision.id
                        """)
                .query((row, number) -> row.getString("rulebook").equals(row.getString("complaints"))
                                && isOf(Integer.parseInt(row.getString("rulebook")), row.getString("reasons"))
                        ? ""
                        : row.getString("rulebook") + ": " + row.getString("reasons"))
                .list()
                .stream()
                .filter(wrong -> !wrong.isEmpty())
                .toList();
    }

    private static boolean isOf(int version, String reasons) {
        return version == 1 || reasons.contains("late → " + owner(version));
    }
}
