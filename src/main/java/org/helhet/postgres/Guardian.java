package org.helhet.postgres;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a server running: one that dies is started again on the same port, so that the pool finds it there. */
final class Guardian implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Guardian.class);
    private static final int ATTEMPTS = 10;
    /** What the dead server leaves behind, its workers above all, needs a moment to be gone. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Server server;
    private Process process;
    private volatile boolean closing;

    Guardian(Server server) throws IOException {
        this.server = server;
        this.process = server.start();
        watch();
    }

    private void watch() {
        process.onExit().thenAcceptAsync(dead -> startAgain(dead.exitValue()));
    }

    /** Somebody who stopped the server with its own means (code 0) meant it. */
    private synchronized void startAgain(int code) {
        for (int attempt = 1; code != 0 && !closing && attempt <= ATTEMPTS; attempt++) {
            LOG.error("PostgreSQL died (code {}): starting it again, attempt {} of {}", code, attempt, ATTEMPTS);
            try {
                Thread.sleep(PAUSE);
                process = server.start();
                watch();
                return;
            } catch (IOException | PostgresCannotStart e) {
                LOG.error("That did not work", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        closing = true;
        synchronized (this) {
            if (process.isAlive()) {
                server.stop();
            }
        }
    }
}
