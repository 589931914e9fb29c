package org.helhet.postgres;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

    @TempDir
    private static Path unpacked;

    @TempDir
    private Path folder;

    /** Unpacking takes seconds; most tests are about something else. */
    @BeforeEach
    void linkTheProgramsUnpackedOnce() throws Exception {
        ServerBinaries.unpack(unpacked);
        Files.createDirectory(home());
        Files.createSymbolicLink(home().resolve("server"), unpacked.resolve("server"));
    }

    @Test
    void keepsItsDataFromOneStartToTheNext() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home())) {
            ask(postgres, "create table note as select 'kept' as text");
        }
        try (var postgres = EmbeddedPostgres.start(home())) {
            assertThat(ask(postgres, "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void losesNoCommittedRowWhenTheProgramIsKilled() throws Exception {
        var program = ChildJvm.committing(home(), Integer.MAX_VALUE);
        int committed = program.lastOf(500);
        program.process().destroyForcibly().waitFor();

        try (var postgres = EmbeddedPostgres.start(home())) {
            assertThat(ask(postgres, "select count(*) >= %d from written".formatted(committed)))
                    .isEqualTo("t");
        }
    }

    @Test
    void losesNoCommittedRowWhenTheServerIsKilledWithIt() throws Exception {
        var program = ChildJvm.committing(home(), Integer.MAX_VALUE);
        int committed = program.lastOf(500);
        program.process().destroyForcibly().waitFor();
        postmaster().destroyForcibly();

        try (var postgres = EmbeddedPostgres.start(home())) {
            assertThat(ask(postgres, "select count(*) >= %d from written".formatted(committed)))
                    .isEqualTo("t");
        }
    }

    @Test
    void startsWhenTheProcessOfADeadServerIsSomebodyElseNow() throws Exception {
        EmbeddedPostgres.start(home()).close();
        var lines = "%d\n%s/data\n1\n20000\n\n127.0.0.1\n0 0\nready\n"
                .formatted(ProcessHandle.current().pid(), home());
        Files.writeString(home().resolve("data/postmaster.pid"), lines);

        try (var postgres = EmbeddedPostgres.start(home())) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void startsAfterAPowerCutThatEmptiedTheServersFile() throws Exception {
        EmbeddedPostgres.start(home()).close();
        Files.createFile(home().resolve("data/postmaster.pid"));

        try (var postgres = EmbeddedPostgres.start(home())) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void tellsRootWhatToDoWhereItCannotRunAsSomebodyElse() throws Exception {
        assumeTrue(Files.getOwner(folder).getName().equals("root"), "only root is told");

        var program = ChildJvm.committing(home(), 1, "env", "PATH=/nowhere");

        assertThat(program.output().lines()).anyMatch(line -> line.endsWith("Run the program as an ordinary user."));
    }

    @Test
    void refusesAFolderThatAnotherProgramUses() throws Exception {
        var other = ChildJvm.committing(home(), Integer.MAX_VALUE);
        other.lastOf(1);

        assertThatThrownBy(() -> EmbeddedPostgres.start(home()))
                .isInstanceOf(PostgresCannotStart.class)
                .hasMessage("PostgreSQL cannot start in the folder %s: process %d is using it. Stop that one first."
                        .formatted(home(), other.process().pid()));
        other.process().destroyForcibly().waitFor();
        EmbeddedPostgres.start(home()).close();
    }

    @Test
    void refusesAFolderThatThisProgramUsesAndKeepsItLocked() throws Exception {
        try (var first = EmbeddedPostgres.start(home())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home())).hasMessageContaining("already runs one there");
            assertThat(ChildJvm.committing(home(), 1).process().waitFor()).isNotZero();
            assertThat(ask(first, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void runsAsAnOrdinaryUser() throws Exception {
        assumeTrue(Files.getOwner(folder).getName().equals("root"), "all the other tests ran as an ordinary user");
        Files.setPosixFilePermissions(folder, fromString("rwxrwxrwx"));
        var copies = Files.createDirectory(folder.resolve("copies"));

        var home = folder.resolve("unpacked by nobody");
        var program = ChildJvm.committingAsNobody(home, 3, copies);

        assertThat(program.lastOf(3)).isEqualTo(3);
        assertThat(program.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.process().exitValue()).isZero();
        assertThat(Files.getOwner(home.resolve("data")).getName()).isEqualTo("nobody");
    }

    @Test
    void listensOnTheLoopbackAddressOnlyAndAsksForThePassword() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home())) {
            assertThat(ask(
                            postgres,
                            "select concat_ws(' ', current_setting('listen_addresses'),"
                                    + " current_setting('unix_socket_directories'), current_setting('fsync'))"))
                    .isEqualTo("127.0.0.1  on");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "a guess"))
                    .isInstanceOf(SQLException.class);
            assertThat(Files.getPosixFilePermissions(home().resolve("password")))
                    .isEqualTo(fromString("rw-------"));
        }
    }

    @Test
    void startsTheServerAgainWhenItDies() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home())) {
            ask(postgres, "create table note as select 'kept' as text");
            postmaster().destroyForcibly();

            await().atMost(ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> ask(postgres, "select text from note").equals("kept"));
        }
        assertThat(home().resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void leavesNoServerBehindWhenItIsClosed() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home())) {
            assertThat(postmaster().isAlive()).isTrue();
        }
        assertThat(home().resolve("data/postmaster.pid")).doesNotExist();
    }

    private Path home() {
        return folder.resolve("postgres");
    }

    private ProcessHandle postmaster() throws Exception {
        var pid = Files.readAllLines(home().resolve("data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
            var rows = statement.getResultSet();
            return rows != null && rows.next() ? rows.getString(1) : "";
        }
    }
}
