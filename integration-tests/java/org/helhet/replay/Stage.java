package org.helhet.replay;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.helhet.casework.Arrival;
import org.helhet.casework.CaseworkSettings;
import org.helhet.casework.Content;
import org.helhet.casework.Original;
import org.helhet.casework.Said;
import org.helhet.casework.arrival.Casework;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Complainant;
import org.helhet.deadlines.Rounds;
import org.helhet.decision.Rulebook;
import org.helhet.testing.MovableClock;
import org.helhet.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Casework and the watch on a database of their own, where time goes by from one thing that is due to the next. */
final class Stage implements AutoCloseable {

    private static final Duration AT_LEAST = Duration.ofMillis(1);

    private final MovableClock clock;
    private final HikariDataSource pool = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Rounds rounds;

    Stage(Rulebook rulebook, Instant begins) {
        clock = new MovableClock(begins);
        pool.setDataSource(TestDatabase.fresh());
        pool.setMaximumPoolSize(4);
        var transactions = new JdbcTransactionManager(pool);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(pool));
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        context.registerBean(
                CaseworkSettings.class, () -> new CaseworkSettings(URI.create("https://help.example"), 100));
        context.registerBean(Rounds.class);
        context.scan("org.helhet.casework");
        context.refresh();
        rounds = context.getBean(Rounds.class);
        casework().adopt(rulebook);
    }

    <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    JdbcClient sql() {
        return get(JdbcClient.class);
    }

    Instant now() {
        return clock.instant();
    }

    private Casework casework() {
        return get(Casework.class);
    }

    /** Everything that is due until then happens at its own instant; {@code beside} is run after each. */
    void passUntil(Instant target, Runnable beside) {
        for (var next = rounds.next(); next.filter(at -> at.isBefore(target)).isPresent(); next = rounds.next()) {
            var at = next.get();
            moveTo(at.isAfter(now()) ? at : now().plus(AT_LEAST));
            rounds.workOff();
            beside.run();
        }
        if (target.isAfter(now())) {
            moveTo(target);
        }
        rounds.workOff();
    }

    private void moveTo(Instant at) {
        clock.advance(Duration.between(now(), at));
    }

    /** Gives the reference. */
    String complain(String customer, String text, String heardBy) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var said = new Said(null, null, "", "", "", heardBy, null);
        var from = new Complainant(customer, LogRules.idOf(customer) + "@customer.example", "");
        var content = new Content(from, customer, text, text, false, "en", List.of(), "", List.of(), "", said, "");
        return casework()
                .receive(
                        new Original(Channel.API, "", "", "", customer, "text/plain", bytes, bytes.length, now()),
                        read -> new Arrival.FromCustomer(content, true))
                .reference();
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }
}
