package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.helhet.decision.Decision;
import org.helhet.decision.Facts;
import org.helhet.rulebook.deciding.Decisions;
import org.helhet.rulebook.deciding.Policy;
import org.junit.jupiter.api.Test;

/** Decisions that are made at the same time know nothing of each other. */
class DecidingAtOnceTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 40;

    private final MadeUp madeUp = new MadeUp(4711, 40, 6, 15);
    private final Decisions decisions = new Decisions(madeUp.tables(60), Policy.compiled());
    private final List<Facts> complaints =
            IntStream.range(0, 200).mapToObj(i -> madeUp.facts()).toList();

    @Test
    void eachIsWhatItWouldBeAlone() throws Exception {
        List<Decision> alone = decideAll();

        try (var crew = Executors.newFixedThreadPool(THREADS)) {
            Callable<List<Decision>> again = this::decideAll;
            List<Future<List<Decision>>> together = new ArrayList<>();
            IntStream.range(0, THREADS * ROUNDS).forEach(i -> together.add(crew.submit(again)));

            for (var round : together) {
                assertThat(round.get()).isEqualTo(alone);
            }
        }
    }

    private List<Decision> decideAll() {
        return complaints.stream()
                .map(facts -> decisions.decide(facts, MadeUp.NOW))
                .toList();
    }
}
