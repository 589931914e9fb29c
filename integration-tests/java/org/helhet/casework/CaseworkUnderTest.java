package org.helhet.casework;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.helhet.casework.arrival.Casework;
import org.helhet.casework.arrival.Receipt;
import org.helhet.casework.file.Complaint;
import org.helhet.casework.file.ComplaintFile;
import org.helhet.casework.file.Timeline;
import org.helhet.casework.file.TimelineEvent;
import org.helhet.decision.Rulebook;
import org.helhet.testing.MovableClock;
import org.helhet.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Casework on a database of its own, with a clock that the test moves. */
public final class CaseworkUnderTest implements AutoCloseable {

    public static final Instant MONDAY_09_00 = Instant.parse("2026-11-23T08:00:00Z");

    public final MovableClock clock = new MovableClock(MONDAY_09_00);
    private final HikariDataSource pool = new HikariDataSource();
    private final AnnotationConfigApplicationContext context;

    private CaseworkUnderTest(DataSource database) {
        pool.setDataSource(database);
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(1);
        context = start();
    }

    public static CaseworkUnderTest with(Rulebook rulebook) {
        return with(rulebook, TestDatabase.fresh());
    }

    /** One of several nodes on one database. */
    public static CaseworkUnderTest with(Rulebook rulebook, DataSource database) {
        var casework = new CaseworkUnderTest(database);
        casework.casework().adopt(rulebook);
        return casework;
    }

    public Casework casework() {
        return get(Casework.class);
    }

    public <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    public JdbcClient sql() {
        return get(JdbcClient.class);
    }

    public Receipt receive(TestMail mail) {
        return casework().receive(mail.original(), mail.reader());
    }

    public Complaint complaint(Receipt receipt) {
        return get(ComplaintFile.class).one(receipt.reference()).orElseThrow();
    }

    public List<String> timeline(Receipt receipt) {
        return get(Timeline.class).of(receipt.reference()).stream()
                .map(TimelineEvent::kind)
                .toList();
    }

    /** What the timeline says of the last event of a kind. */
    public Map<String, Object> told(Receipt receipt, String kind) {
        return get(Timeline.class).of(receipt.reference()).stream()
                .filter(event -> event.kind().equals(kind))
                .reduce((one, later) -> later)
                .orElseThrow()
                .facts();
    }

    /** What waits in the outbox for an address, by kind. */
    public List<String> waitingFor(String address) {
        return sql().sql("select kind from outbox where recipient = :address order by id")
                .param("address", address)
                .query(String.class)
                .list();
    }

    /** The Message-ID of the acknowledgement that a customer got. */
    public String acknowledgementOf(Receipt receipt) {
        return sql().sql("""
                        select message_id
                          from outbox join complaint on complaint.id = complaint_id
                         where reference = :reference and kind = 'acknowledgement'
                        """)
                .param("reference", receipt.reference())
                .query(String.class)
                .single();
    }

    public long count(String table) {
        return sql().sql("select count(*) from " + table).query(Long.class).single();
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }

    private AnnotationConfigApplicationContext start() {
        var starting = new AnnotationConfigApplicationContext();
        var transactions = new JdbcTransactionManager(pool);
        starting.registerBean(Clock.class, () -> clock);
        starting.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        starting.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(pool));
        starting.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        starting.registerBean(
                CaseworkSettings.class, () -> new CaseworkSettings(URI.create("https://help.example"), 5));
        starting.scan("org.helhet.casework");
        starting.refresh();
        return starting;
    }
}
