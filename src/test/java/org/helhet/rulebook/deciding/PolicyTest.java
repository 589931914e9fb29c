package org.helhet.rulebook.deciding;

import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.stream.Stream;
import org.helhet.decision.Facts;
import org.helhet.rulebook.MadeUp;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final int COMPLAINTS = 1_000;

    /** A session that is ready for the next complaint may still hold the last one. */
    private static final int STILL_AT_HAND = 10;

    private final MadeUp madeUp = new MadeUp(1, 20, 5, 15);
    private final Decisions decisions = new Decisions(madeUp.tables(50), Policy.compiled());

    @Test
    void rulesForgetAComplaintOnceItIsDecided() {
        var decided = Stream.generate(this::decided).limit(COMPLAINTS).toList();

        await().until(() -> remembered(decided) <= STILL_AT_HAND);
    }

    private WeakReference<Facts> decided() {
        var facts = madeUp.facts();
        decisions.decide(facts, MadeUp.NOW);
        return new WeakReference<>(facts);
    }

    private static long remembered(List<WeakReference<Facts>> decided) {
        System.gc();
        return decided.stream().filter(facts -> facts.get() != null).count();
    }
}
