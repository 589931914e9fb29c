package org.helhet.postgres;

import java.util.ArrayList;
import java.util.List;

/** How the server is set; whatever is not named here is as PostgreSQL has it. */
final class Configuration {

    static final List<String> DURABLE = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=60",
            "shared_buffers=128MB",
            "wal_compression=on",
            "max_wal_size=2GB",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            // statements and details would carry what customers wrote into the log
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    static final List<String> THROWAWAY =
            and(DURABLE, "fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=200");

    private Configuration() {}

    private static List<String> and(List<String> settings, String... more) {
        var all = new ArrayList<>(settings);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
