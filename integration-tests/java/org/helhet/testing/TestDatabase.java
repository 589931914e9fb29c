package org.helhet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.helhet.postgres.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases for tests: one server per JVM, one fresh migrated database per call, in a time zone far from everybody's. */
public final class TestDatabase {

    private static final EmbeddedPostgres SERVER = startServer();
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    static {
        run("create database " + TEMPLATE);
        Flyway.configure().dataSource(dataSource(TEMPLATE)).load().migrate();
    }

    private TestDatabase() {}

    /** A new database with the newest tables and nothing in them; each use of it opens a connection of its own. */
    public static DataSource fresh() {
        return dataSource(newDatabase());
    }

    /** The same for a whole program under test: the settings with which it uses a new database. */
    public static String[] freshSettings() {
        return new String[] {
            "helhet.database.url=" + url(newDatabase()),
            "helhet.database.user=" + SERVER.user(),
            "helhet.database.password=" + SERVER.password()
        };
    }

    private static String newDatabase() {
        var name = "test_" + NUMBER.incrementAndGet();
        run("create database %s template %s".formatted(name, TEMPLATE));
        return name;
    }

    private static String url(String database) {
        return SERVER.jdbcUrl().replaceFirst("/[^/]*$", "/" + database);
    }

    private static DataSource dataSource(String database) {
        var source = new FarAway();
        source.setUrl(url(database));
        source.setUser(SERVER.user());
        source.setPassword(SERVER.password());
        return source;
    }

    private static synchronized void run(String sql) {
        try (var connection = DriverManager.getConnection(SERVER.jdbcUrl(), SERVER.user(), SERVER.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static EmbeddedPostgres startServer() {
        try {
            var home = Files.createTempDirectory("helhet-test-postgres");
            var server = EmbeddedPostgres.startThrowaway(home);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, home)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A hundred databases are many files: somebody else clears them away, so that the JVM can end. */
    private static void stop(EmbeddedPostgres server, Path home) {
        server.close();
        try {
            new ProcessBuilder("rm", "-rf", home.toString()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The driver tells the server the JVM's time zone at each connection, so a setting of the database would not last. */
    private static final class FarAway extends PGSimpleDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            try (var statement = connection.createStatement()) {
                statement.execute("set time zone 'Pacific/Auckland'");
            }
            return connection;
        }
    }
}
