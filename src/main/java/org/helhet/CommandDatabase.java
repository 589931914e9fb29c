package org.helhet;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.helhet.postgres.EmbeddedPostgres;
import org.helhet.postgres.RunningPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The server's database for a command: the outside one, the embedded one of a server that runs, or the embedded one started for as long
 * as the command needs it.
 */
record CommandDatabase(DataSource source, @Nullable EmbeddedPostgres own) implements AutoCloseable {

    /** Empty when nothing was ever kept: no database is made for a command. */
    static Optional<CommandDatabase> open(CommandSettings settings) {
        var outside = settings.database();
        if (outside.outside()) {
            return Optional.of(new CommandDatabase(source(outside.url(), outside.user(), outside.password()), null));
        }
        var home = settings.helhet().data().resolve("postgres");
        return RunningPostgres.in(home)
                .map(it -> new CommandDatabase(source(it.jdbcUrl(), it.user(), it.password()), null))
                .or(() -> EmbeddedPostgres.isIn(home) ? Optional.of(started(home)) : Optional.empty());
    }

    static String nothingIn(CommandSettings settings) {
        return "Nothing was decided yet: there is no database in "
                + settings.helhet().data().toAbsolutePath().normalize() + ".";
    }

    private static CommandDatabase started(Path home) {
        var own = EmbeddedPostgres.start(home);
        return new CommandDatabase(source(own.jdbcUrl(), own.user(), own.password()), own);
    }

    private static DataSource source(String url, String user, String password) {
        return new DriverManagerDataSource(url, user, password);
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
