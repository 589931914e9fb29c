package org.helhet.change;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.helhet.casework.CaseworkSettings;
import org.helhet.casework.arrival.Casework;
import org.helhet.reading.Languages;
import org.helhet.rulebook.table.RuleFiles;
import org.helhet.testing.MovableClock;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Casework and the flow of changes on one database and one rules folder; one of several nodes, if one likes. */
final class Node implements AutoCloseable {

    static final Instant MONDAY_09_00 = Instant.parse("2026-11-23T08:00:00Z");

    final MovableClock clock = new MovableClock(MONDAY_09_00);
    final Path folder;
    private final HikariDataSource pool = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private Node(DataSource database, Path folder) {
        this.folder = folder;
        pool.setDataSource(database);
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(1);
    }

    /** Looks at the folder only when it is told to. */
    static Node start(DataSource database, Path folder, Approval approval) {
        return start(database, folder, approval, node -> node.removeBeanDefinition("rulesWatch"));
    }

    /** Looks at the folder and at the version in force as the whole program does. */
    static Node watching(DataSource database, Path folder, Approval approval) {
        return start(database, folder, approval, node -> {});
    }

    /** With something that tells what a change would have done. */
    static Node replaying(DataSource database, Path folder, Approval approval, Replay replay) {
        return start(database, folder, approval, node -> {
            node.removeBeanDefinition("rulesWatch");
            node.registerBean(Replay.class, () -> replay);
        });
    }

    private static Node start(
            DataSource database, Path folder, Approval approval, Consumer<AnnotationConfigApplicationContext> last) {
        var node = new Node(database, folder);
        var transactions = new JdbcTransactionManager(node.pool);
        node.context.registerBean(Clock.class, () -> node.clock);
        node.context.registerBean(JdbcClient.class, () -> JdbcClient.create(node.pool));
        node.context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(node.pool));
        node.context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        node.context.registerBean(Languages.class, Languages::new);
        node.context.registerBean(ChangeSettings.class, () -> new ChangeSettings(folder, approval));
        node.context.registerBean(
                CaseworkSettings.class, () -> new CaseworkSettings(URI.create("https://help.example"), 5));
        node.context.scan("org.helhet.casework", "org.helhet.change");
        last.accept(node.context);
        node.context.refresh();
        return node;
    }

    <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    JdbcClient sql() {
        return get(JdbcClient.class);
    }

    /** The version that decides on this node. */
    String decides() {
        return get(Casework.class).rulebook().version();
    }

    /** The files of the folder as they are now, handed in by somebody. */
    Candidate handIn(String author) {
        return switch (get(Proposals.class).propose(RuleFiles.of(folder), author)) {
            case Proposal.Made it -> it.candidate();
            case Proposal.WentLive it -> it.candidate();
            case Proposal.NoChange it -> throw new IllegalStateException("These files are in force.");
        };
    }

    FolderState folder() {
        return get(FolderWatch.class).state();
    }

    Answer approve(Candidate candidate, String who) {
        return approve(candidate, who, Consent.PLAIN);
    }

    Answer approve(Candidate candidate, String who, Consent consent) {
        return get(Approvals.class).approve(candidate.content(), who, consent, Locale.ENGLISH);
    }

    List<Integer> numbers() {
        return get(Versions.class).all().stream().map(Version::number).toList();
    }

    String status(Candidate candidate) {
        return get(Candidates.class)
                .one(candidate.content())
                .orElseThrow()
                .status()
                .name();
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }
}
