package org.helhet;

import java.io.File;
import java.nio.file.Path;

/** Shows on a terminal how far the reading of a file has come; says nothing anywhere else. */
final class ProgressBar {

    private static final int WIDTH = 40;

    private final long size;
    private final boolean seen = System.console() != null && System.getenv("TERM") != null;

    ProgressBar(Path file) {
        size = Math.max(1, new File(file.toString()).length());
    }

    void at(long bytes) {
        if (seen) {
            int done = (int) Math.min(WIDTH, WIDTH * bytes / size);
            System.err.print("\r[" + "=".repeat(done) + " ".repeat(WIDTH - done) + "]" + (done == WIDTH ? "\n" : ""));
        }
    }
}
