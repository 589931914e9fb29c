package org.helhet.change;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks at the folder four times a second and at the version in force once; whatever goes wrong is tried again at the next look. */
@Component
class RulesWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RulesWatch.class);
    private static final int FOLDER_MILLIS = 250;
    private static final int VERSION_MILLIS = 1_000;

    private final FolderWatch folder;
    private final LiveRules here;
    private final Returns returns;
    private @Nullable ScheduledExecutorService clockwork;
    private String lastProblem = "";

    RulesWatch(FolderWatch folder, LiveRules here, Returns returns) {
        this.folder = folder;
        this.here = here;
        this.returns = returns;
    }

    @Override
    public synchronized void start() {
        var threads = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().daemon().name("helhet-rules-", 0).factory());
        threads.scheduleWithFixedDelay(tried(folder::look), FOLDER_MILLIS, FOLDER_MILLIS, TimeUnit.MILLISECONDS);
        threads.scheduleWithFixedDelay(tried(this::keepUp), VERSION_MILLIS, VERSION_MILLIS, TimeUnit.MILLISECONDS);
        clockwork = threads;
    }

    @Override
    public synchronized void stop() {
        if (clockwork != null) {
            clockwork.shutdown();
            clockwork = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }

    private void keepUp() {
        here.follow();
        returns.lapse();
    }

    /** A problem that lasts is logged once, not four times a second. */
    private Runnable tried(Runnable step) {
        return () -> {
            try {
                step.run();
            } catch (RuntimeException problem) {
                remember(problem);
            }
        };
    }

    private synchronized void remember(RuntimeException problem) {
        var words = String.valueOf(problem.getMessage());
        if (!words.equals(lastProblem)) {
            LOG.error("The rules could not be looked at; the version in force stays", problem);
        }
        lastProblem = words;
    }
}
