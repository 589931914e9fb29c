package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.helhet.casework.TestMail.aMail;
import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.helhet.casework.arrival.Receipt;
import org.helhet.testing.FixedRulebook;
import org.helhet.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two nodes, many threads, one database. */
class RacingIT {

    private static final int THREADS = 12;

    private final DataSource database = TestDatabase.fresh();
    private final List<CaseworkUnderTest> nodes = List.of(node(), node());

    @AfterEach
    void close() {
        nodes.forEach(CaseworkUnderTest::close);
    }

    @RepeatedTest(5)
    void theSameMailInManyMailboxesIsOneComplaint() throws Exception {
        var mail = aMail();
        var receipts = race(thread -> node(thread).receive(mail.in("mailbox-" + thread)));

        assertThat(receipts)
                .extracting(Receipt::reference)
                .containsOnly(receipts.getFirst().reference());
        assertThat(receipts).filteredOn(receipt -> !receipt.seenBefore()).hasSize(1);
        assertThat(count("complaint")).isEqualTo(1);
        assertThat(count("arrival")).isEqualTo(THREADS);
        assertThat(count("outbox where kind = 'acknowledgement'")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void theSameMailFetchedByTwoNodesIsWrittenDownOnce() throws Exception {
        var mail = aMail();
        var receipts = race(thread -> node(thread).receive(mail));

        assertThat(receipts)
                .extracting(Receipt::arrival)
                .containsOnly(receipts.getFirst().arrival());
        assertThat(count("original")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void oneIdempotencyKeyIsOneComplaint() throws Exception {
        var once = aMail().withMessageId("");
        var receipts = race(thread -> node(thread).casework().receive(once.original("key-1"), once.reader()));

        assertThat(receipts)
                .extracting(Receipt::reference)
                .containsOnly(receipts.getFirst().reference());
        assertThat(count("complaint")).isEqualTo(1);
    }

    @Test
    void whoLeavesWhileAComplaintIsGivenToThemDoesNotGetIt() throws Exception {
        nodes.getFirst().receive(aMail());
        var given = whileUncommitted(
                "update person set active = false where id = 'kari.nordmann'",
                "update complaint set owner_id = 'kari.nordmann'");

        assertThatThrownBy(given::get)
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("an_open_complaint_has_an_active_owner");
    }

    @Test
    void twoWhoMakeTheNextPromiseAtOnceDoNotMakeTwo() throws Exception {
        nodes.getFirst().receive(aMail());
        var second = whileUncommitted("""
                update promise set state = 'kept', kept_at = now() where id = 1;
                        update promise set state = 'next' where id = 2;
                        update complaint set next_promise_id = 2
                """, """
                insert into promise (complaint_id, id, kind, made_at, due_at, state)
                select id, 3, 'update', now(), now() + interval '1 day', 'next' from complaint
                """);

        assertThatThrownBy(second::get).hasMessageContaining("one_next_promise");
    }

    /** The second statement runs while the first has been run and is not committed; it is committed when the second waits for it. */
    private Future<Integer> whileUncommitted(String first, String second) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate(first);
            var running = CompletableFuture.supplyAsync(
                    () -> nodes.getFirst().sql().sql(second).update());
            await().until(() ->
                    count("pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()") == 1);
            connection.commit();
            return running;
        }
    }

    private static List<Receipt> race(Runner runner) throws Exception {
        var start = new CyclicBarrier(THREADS);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = IntStream.range(0, THREADS)
                    .mapToObj(thread -> threads.submit((Callable<Receipt>) () -> {
                        start.await();
                        return runner.run(thread);
                    }))
                    .toList();
            return running.stream().map(RacingIT::result).toList();
        }
    }

    private interface Runner {

        Receipt run(int thread);
    }

    private static Receipt result(Future<Receipt> receipt) {
        try {
            return receipt.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private CaseworkUnderTest node(int thread) {
        return nodes.get(thread % nodes.size());
    }

    private CaseworkUnderTest node() {
        return CaseworkUnderTest.with(FixedRulebook.of(ANNA, KARI), database);
    }

    private long count(String table) {
        return nodes.getFirst().count(table);
    }
}
