package org.helhet.change;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.helhet.casework.Calling;
import org.helhet.casework.arrival.Casework;
import org.helhet.rulebook.LargeRules;
import org.helhet.testing.RulesCopy;
import org.helhet.testing.TestDatabase;

/**
 * Brings 200 rulebooks of 10,000 rows into force, one after the other, while complaints come in, and prints what memory is left in use:
 * {@code java -Xmx512m -cp ... org.helhet.change.ReloadFigures}.
 */
final class ReloadFigures {

    private static final int RELOADS = 200;
    private static final int ROWS = 10_000;
    private static final int EVERY = 20;

    private final Node node;
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicLong decided = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

    private ReloadFigures(Node node) {
        this.node = node;
    }

    public static void main(String[] words) throws InterruptedException {
        int reloads = words.length > 0 ? Integer.parseInt(words[0]) : RELOADS;
        Path folder = RulesCopy.fresh();
        try (var node = Node.start(TestDatabase.fresh(), folder, Approval.NONE)) {
            new ReloadFigures(node).measure(reloads);
        }
        System.exit(0);
    }

    private void measure(int reloads) throws InterruptedException {
        var customer = Thread.ofPlatform().daemon().start(this::complain);
        long started = System.nanoTime();
        for (int reload = 1; reload <= reloads; reload++) {
            node.get(Proposals.class).propose(LargeRules.of(ROWS, reload), "figures");
            if (reload % EVERY == 0) {
                print(reload);
            }
        }
        done.set(true);
        customer.join();
        System.out.printf(
                "%d reloads in %d s; version %s decides; %d complaints taken meanwhile, %d failed; recomputed: %s%n",
                reloads,
                (System.nanoTime() - started) / 1_000_000_000,
                node.decides(),
                decided.get(),
                failed.get(),
                node.get(Recompute.class).all(System.out::println));
    }

    private void complain() {
        for (int i = 0; !done.get(); i++) {
            try {
                Calling.about(node.get(Casework.class), "My parcel is late.", "customer" + i, Node.MONDAY_09_00);
                decided.incrementAndGet();
            } catch (RuntimeException problem) {
                failed.incrementAndGet();
            }
        }
    }

    private static void print(int reload) {
        System.gc();
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf("after %3d reloads: heap %.1f MB, metaspace %.1f MB%n", reload, heap / 1e6, metaspace / 1e6);
    }
}
