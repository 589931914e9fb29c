package org.helhet.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code postmaster.pid}, in which a server says its process and how far it has come; a killed one leaves it behind. */
record PostmasterFile(Path data) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;
    /** Larger than any process id that Linux gives out. */
    private static final String NOBODY = "4194305";

    boolean saysReady(long pid) throws IOException {
        var lines = lines();
        return lines.size() > STATUS_LINE
                && lines.getFirst().equals(Long.toString(pid))
                && lines.get(STATUS_LINE).strip().equals("ready");
    }

    /** The port of a server that lives and is ready; empty when there is none. */
    Optional<Integer> portOfReadyServer() throws IOException {
        var lines = lines();
        return namesLivingServer()
                        && lines.size() > STATUS_LINE
                        && lines.get(STATUS_LINE).strip().equals("ready")
                ? Optional.of(Integer.valueOf(lines.get(PORT_LINE).strip()))
                : Optional.empty();
    }

    /** Whether a server that an earlier, killed program started still runs on this data. */
    boolean namesLivingServer() throws IOException {
        return process().map(PostmasterFile::commandLine).orElse("").contains("-D " + data + " ");
    }

    /**
     * Takes out a process id that now is somebody else's, or a zombie's: PostgreSQL would refuse to start for it.
     * The rest of the file stays, because PostgreSQL finds orphaned workers of the dead server by it. A file that a power
     * cut left empty says nothing and goes.
     */
    void forgetDeadServer() throws IOException {
        if (pid().isEmpty()) {
            Files.deleteIfExists(file());
        } else if (process().isPresent()) {
            var lines = new ArrayList<>(lines());
            lines.set(0, NOBODY);
            Files.write(file(), lines);
        }
    }

    private Optional<ProcessHandle> process() throws IOException {
        return pid().flatMap(ProcessHandle::of);
    }

    private Optional<Long> pid() throws IOException {
        return lines().stream()
                .findFirst()
                .filter(line -> line.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }

    /** Empty for a zombie. */
    private static String commandLine(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }

    private List<String> lines() throws IOException {
        return Files.exists(file()) ? Files.readAllLines(file()) : List.of();
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
