package org.helhet.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A server that another program keeps running in a folder; it goes on when we are done. */
public record RunningPostgres(String jdbcUrl, String user, String password) {

    /** Empty when nothing runs there now. */
    public static Optional<RunningPostgres> in(Path home) {
        var folder = home.toAbsolutePath().normalize();
        try {
            var port = new PostmasterFile(folder.resolve("data")).portOfReadyServer();
            if (port.isEmpty()) {
                return Optional.empty();
            }
            var password = Files.readString(folder.resolve("password")).strip();
            return Optional.of(new RunningPostgres(EmbeddedPostgres.address(port.get()), Cluster.USER, password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
