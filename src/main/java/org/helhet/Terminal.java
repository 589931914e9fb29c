package org.helhet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.helhet.whatif.Paint;
import org.helhet.whatif.Progress;

/** Whether somebody looks on while a command works: only then are there colours and a bar that fills. */
final class Terminal {

    private static final int OUT = 1;
    private static final int ERR = 2;
    private static final int WIDTH = 40;

    private Terminal() {}

    /** Coloured when the answer goes to a terminal and nobody asked for none (NO_COLOR). */
    static Paint paint(Map<String, String> environment) {
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        return wanted && isTerminal(OUT) ? Paint.COLOURED : Paint.PLAIN;
    }

    /** A bar beside the answer, where that is a terminal; it goes away when all is done. */
    static Progress progress() {
        return isTerminal(ERR) ? new Bar(System.err) : Progress.UNSEEN;
    }

    private static boolean isTerminal(int stream) {
        try {
            var target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException noSuchPlace) {
            return System.console() != null;
        }
    }

    /** Drawn anew only when it would look different. */
    static final class Bar implements Progress {

        private final PrintStream err;
        private int shown = -1;

        Bar(PrintStream err) {
            this.err = err;
        }

        @Override
        public void at(long done, long total) {
            int percent = total == 0 ? 100 : (int) (100 * done / total);
            if (percent != shown) {
                shown = percent;
                int full = WIDTH * percent / 100;
                var bar = "#".repeat(full) + "-".repeat(WIDTH - full);
                err.print(
                        percent == 100 ? "\r" + " ".repeat(WIDTH + 8) + "\r" : "\r[%s] %3d %%".formatted(bar, percent));
                err.flush();
            }
        }
    }
}
