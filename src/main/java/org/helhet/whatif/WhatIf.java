package org.helhet.whatif;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.helhet.casework.file.StoredFacts;
import org.helhet.decision.Rulebook;
import org.springframework.stereotype.Component;

/**
 * Replays what was decided on two rulebooks: each complaint with the facts that were stored with its last decision, at the moment of
 * that decision. Reads only, on one snapshot of the database; the same history gives the same difference.
 */
@Component
public class WhatIf {

    private static final int PARTS_WAITING = 4;

    private final KeptDecisions decisions;
    private final Clock clock;

    public WhatIf(DataSource database, Clock clock) {
        this.decisions = new KeptDecisions(database);
        this.clock = clock;
    }

    /**
     * What the candidate would have said otherwise than the rules in force, of the complaints of the last days and of all that are
     * open. Uses all processors; memory does not grow with the number of complaints.
     *
     * @throws HistoryUnreadable when the database does not answer
     */
    public Difference replay(Rulebook live, Rulebook candidate, int days, Progress progress) {
        var now = clock.instant();
        var from = now.minus(Duration.ofDays(days));
        int workers = Runtime.getRuntime().availableProcessors();
        try (var pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().daemon().factory())) {
            var replay =
                    new Replay(live, candidate, new Tally(from, now), pool, new Semaphore(workers * PARTS_WAITING));
            long about = decisions.about(from);
            decisions.since(from, part -> {
                replay.take(part);
                progress.at(Math.min(replay.taken(), about), about);
            });
            return Report.of(replay.all(workers * PARTS_WAITING), live, candidate, days, from, now);
        } catch (SQLException unreadable) {
            throw new HistoryUnreadable(unreadable);
        }
    }

    /** Parts of history, each counted by whoever has time. */
    private static final class Replay {

        private final Rulebook live;
        private final Rulebook candidate;
        private final Tally sum;
        private final ExecutorService pool;
        private final Semaphore room;
        private long taken;

        Replay(Rulebook live, Rulebook candidate, Tally sum, ExecutorService pool, Semaphore room) {
            this.live = live;
            this.candidate = candidate;
            this.sum = sum;
            this.pool = pool;
            this.room = room;
        }

        /** Waits while so much is waiting that memory would grow. */
        void take(List<Kept> part) {
            taken += part.size();
            room.acquireUninterruptibly();
            pool.execute(() -> {
                try {
                    count(part);
                } finally {
                    room.release();
                }
            });
        }

        long taken() {
            return taken;
        }

        /** When everything that was taken is counted. */
        Tally all(int permits) {
            room.acquireUninterruptibly(permits);
            if (sum.replayed + sum.unreadable != taken) {
                throw new IllegalStateException(
                        "Of %d complaints only %d were counted.".formatted(taken, sum.replayed + sum.unreadable));
            }
            return sum;
        }

        private void count(List<Kept> part) {
            var tally = sum.empty();
            part.forEach(kept -> count(kept, tally));
            synchronized (sum) {
                sum.add(tally);
            }
        }

        /** Whatever breaks on one complaint, it is counted as one of which nothing is known. */
        private void count(Kept kept, Tally tally) {
            var facts = StoredFacts.read(kept.facts());
            if (facts.isEmpty()) {
                tally.unreadable();
                return;
            }
            Verdict before;
            Verdict after;
            try {
                before = Verdict.of(live, facts.get(), kept.madeAt());
                after = Verdict.of(candidate, facts.get(), kept.madeAt());
            } catch (RuntimeException undecidable) {
                tally.unreadable();
                return;
            }
            tally.count(kept, before, after);
        }
    }

    /** The database does not give its history. */
    public static final class HistoryUnreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        HistoryUnreadable(SQLException cause) {
            super("What was decided before cannot be read from the database: " + cause.getMessage(), cause);
        }
    }
}
