package org.helhet;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.helhet.postgres.EmbeddedPostgres;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The database: an outside one where that is set, else one of our own that stops after the last connection is closed. */
@Configuration(proxyBeanMethods = false)
class Storage {

    private static final int OLDEST = 15;
    private static final int CONNECTIONS = 14;
    private static final int IDLE_CONNECTIONS = 4;

    @Bean
    @Lazy
    EmbeddedPostgres embeddedPostgres(HelhetSettings settings) {
        return EmbeddedPostgres.start(settings.data().resolve("postgres"));
    }

    @Bean
    HikariDataSource dataSource(DatabaseSettings database, ObjectProvider<EmbeddedPostgres> embedded) {
        if (database.outside()) {
            check(database);
            return pool(database.url(), database.user(), database.password());
        }
        var own = embedded.getObject();
        return pool(own.jdbcUrl(), own.user(), own.password());
    }

    private static HikariDataSource pool(String url, String user, String password) {
        var config = new HikariConfig();
        config.setPoolName("helhet");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(IDLE_CONNECTIONS);
        config.setConnectionTimeout(10_000);
        // what a constraint refuses would else stand in the log with all that the customer wrote
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }

    private static void check(DatabaseSettings database) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new DatabaseRefuses(database, version);
            }
        } catch (SQLException e) {
            throw new DatabaseRefuses(database, e);
        }
    }
}
