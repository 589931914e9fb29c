package org.helhet.whatif;

import java.time.Clock;
import java.time.ZoneOffset;
import org.helhet.testing.TestDatabase;

/** How long a history of so many complaints takes to replay, and how much memory: {@code WhatIfBenchmark 1000000}. */
public final class WhatIfBenchmark {

    private WhatIfBenchmark() {}

    public static void main(String[] args) {
        int complaints = Integer.parseInt(args[0]);
        var database = TestDatabase.fresh();
        var live = Candidate.asShipped();
        var candidate = Candidate.with("ownership.csv", "Oslo;;;Kari Nes;", "Oslo;;;Marit Eriksen;");
        var start = System.nanoTime();
        MadeUpHistory.write(database, live, complaints);
        System.out.printf("written in %.1f s%n", seconds(start));
        var whatIf = new WhatIf(database, Clock.fixed(MadeUpHistory.END, ZoneOffset.UTC));
        for (int round = 1; round <= 3; round++) {
            start = System.nanoTime();
            var difference = whatIf.replay(live, candidate, MadeUpHistory.DAYS, Progress.UNSEEN);
            System.out.printf(
                    "%d replayed in %.1f s, %d owners changed, %d MB in use%n",
                    difference.replayed(), seconds(start), difference.owners().changed(), megabytes());
        }
        System.exit(0);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** After a collection: what is kept, not what was thrown away. */
    private static long megabytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
