package org.helhet.postgres;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The embedded PostgreSQL cannot run in its folder. The message says why, in words for whoever runs the program. */
public class PostgresCannotStart extends RuntimeException {

    PostgresCannotStart(Path home, String why, @Nullable Throwable cause) {
        super("PostgreSQL cannot start in the folder %s: %s".formatted(home, why), cause);
    }

    PostgresCannotStart(Path home, String why) {
        this(home, why, null);
    }
}
