package org.helhet.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A running PostgreSQL that belongs to this program alone: its programs, data and password lie in one folder, it
 * listens on the loopback address only, is started again if it dies, and what it says it has written survives a power cut.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String DATABASE = "postgres";

    private final HomeLock lock;
    private final Guardian guardian;
    private final int port;
    private final String password;

    private EmbeddedPostgres(HomeLock lock, Guardian guardian, int port, String password) {
        this.lock = lock;
        this.guardian = guardian;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server of this folder; a folder that does not exist yet is made and filled first.
     * A server that a killed program left running there is stopped before.
     *
     * @throws PostgresCannotStart with a message for whoever runs the program
     */
    public static EmbeddedPostgres start(Path home) {
        return start(home, Configuration.DURABLE);
    }

    /** For tests only: as {@link #start}, but a power cut may destroy the data, in exchange for speed. */
    public static EmbeddedPostgres startThrowaway(Path home) {
        return start(home, Configuration.THROWAWAY);
    }

    private static EmbeddedPostgres start(Path home, List<String> configuration) {
        var folder = home.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var lock = HomeLock.take(folder);
            try {
                return start(folder, lock, configuration);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new PostgresCannotStart(folder, e.toString(), e);
        }
    }

    private static EmbeddedPostgres start(Path home, HomeLock lock, List<String> configuration) throws IOException {
        var programs = Programs.in(home, ServerBinaries.unpack(home));
        var cluster = Cluster.openOrMake(home, programs);
        var server = Server.of(home, programs, cluster.data(), configuration);
        return new EmbeddedPostgres(lock, new Guardian(server), server.port(), cluster.password());
    }

    /** Whether there has ever been a server in this folder. */
    public static boolean isIn(Path home) {
        return Files.isDirectory(home.resolve("data"));
    }

    public String jdbcUrl() {
        return address(port);
    }

    static String address(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE);
    }

    public String user() {
        return Cluster.USER;
    }

    public String password() {
        return password;
    }

    /** Stops the server cleanly; connections still open are cut, and what they had not committed is undone. */
    @Override
    public void close() {
        try (lock) {
            guardian.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
