package org.helhet.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps every other process out of a folder for as long as it is open. It ends with the process, however that ends. */
final class HomeLock implements AutoCloseable {

    /** Linux gives up the locks of a process on a file when any channel to that file is closed, so none is opened twice. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel channel;

    private HomeLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    static HomeLock take(Path home) throws IOException {
        if (!HELD.add(home)) {
            throw new PostgresCannotStart(home, "this very program already runs one there.");
        }
        try {
            return new HomeLock(home, lock(home));
        } catch (IOException | RuntimeException e) {
            HELD.remove(home);
            throw e;
        }
    }

    private static FileChannel lock(Path home) throws IOException {
        var file = home.resolve("lock");
        var channel = FileChannel.open(file, CREATE, READ, WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            var holder = Files.readString(file).strip();
            throw new PostgresCannotStart(home, "process %s is using it. Stop that one first.".formatted(holder));
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(
                Long.toString(ProcessHandle.current().pid())));
        return channel;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(home);
    }
}
