package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.TestMail.aMail;
import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.helhet.casework.acting.Acts;
import org.helhet.testing.FixedRulebook;
import org.helhet.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two nodes watch, and two people act, on one database. */
class WatchRacingIT {

    private static final int THREADS = 6;
    private static final int COMPLAINTS = 40;

    private final DataSource database = TestDatabase.fresh();
    private final List<CaseworkUnderTest> nodes = List.of(node(), node());

    @AfterEach
    void close() {
        nodes.forEach(CaseworkUnderTest::close);
    }

    @Test
    void eachStepIsTakenOnceWhoeverWatches() throws Exception {
        IntStream.range(0, COMPLAINTS)
                .forEach(number ->
                        nodes.getFirst().receive(aMail().withMessageId("<%d@mail.example>".formatted(number))));
        nodes.forEach(node -> node.clock.advance(Duration.ofHours(3)));
        race(thread -> workOff(nodes.get(thread % 2).get(Watch.class)));

        assertThat(count("event where kind = 'missed'")).isEqualTo(COMPLAINTS);
        assertThat(count("outbox where kind = 'warning'")).isEqualTo(COMPLAINTS);
        assertThat(count("outbox where kind = 'calledIn'")).isEqualTo(COMPLAINTS);
        assertThat(count("escalation")).isEqualTo(COMPLAINTS);
    }

    @RepeatedTest(3)
    void ofTwoWhoDecideAtOnceTheSecondSeesThatItIsDecided() throws Exception {
        var reference = nodes.getFirst().receive(aMail()).reference();
        var answer = new Answer(Verdict.UPHELD, "You are right.", List.of(), "");
        var outcomes =
                race(thread -> nodes.get(thread % 2).get(Acts.class).decide(reference, new Actor("", "admin"), answer));

        assertThat(outcomes).filteredOn(Outcome.Carried.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(THREADS - 1);
        assertThat(count("outbox where kind = 'decisionUpheld'")).isEqualTo(1);
    }

    private static int workOff(Watch watch) {
        int all = 0;
        for (int some = watch.workOff(7); some > 0; some = watch.workOff(7)) {
            all += some;
        }
        return all;
    }

    private interface Runner<T> {

        T run(int thread);
    }

    private static <T> List<T> race(Runner<T> runner) throws Exception {
        var start = new CyclicBarrier(THREADS);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var tasks = IntStream.range(0, THREADS)
                    .mapToObj(thread -> (Callable<T>) () -> {
                        start.await();
                        return runner.run(thread);
                    })
                    .toList();
            return threads.invokeAll(tasks).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }

    private CaseworkUnderTest node() {
        return CaseworkUnderTest.with(FixedRulebook.of(ANNA, KARI), database);
    }

    private long count(String table) {
        return nodes.getFirst().count(table);
    }
}
