package org.helhet.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A program that commits one row after the other and says each when it is committed, until somebody kills it. */
final class CommittingProgram {

    private CommittingProgram() {}

    public static void main(String[] args) throws Exception {
        try (var postgres = EmbeddedPostgres.start(Path.of(args[0]));
                var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number int primary key)");
            for (int number = 1; number <= Integer.parseInt(args[1]); number++) {
                statement.execute("insert into written values (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
