package org.helhet.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.helhet.testing.HelhetProcess;
import org.helhet.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two nodes on one database work off what is due after a standstill; one of them is killed in between, and started again. */
class KilledWatchIT {

    private static final int COMPLAINTS = 120;

    @TempDir
    Path one;

    @TempDir
    Path other;

    private final String[] database = TestDatabase.freshSettings();
    private final JdbcClient sql = JdbcClient.create(source(database));

    @Test
    void nothingIsSkippedAndNothingIsDoneTwice() {
        try (var first = HelhetProcess.start(one, database)) {
            IntStream.range(0, COMPLAINTS).forEach(number -> first.post("/api/complaints", complaint(number)));
            var killed = HelhetProcess.start(other, database);
            standStill();
            await().atMost(Duration.ofMinutes(2)).until(() -> count("escalation") > COMPLAINTS / 4);
            killed.kill();
            try (var again = HelhetProcess.start(other, database)) {
                await().atMost(Duration.ofMinutes(3)).until(() -> count("complaint where wake_at <= now()") == 0);
                assertThat(again.get("/actuator/health").get("status").asString())
                        .isEqualTo("UP");
            }
        }
        assertThat(count("complaint where status <> 'closed' and next_promise_id is null"))
                .isZero();
        assertThat(perComplaint("outbox where kind = 'warning'")).isEqualTo("1 1 " + COMPLAINTS);
        assertThat(perComplaint("event where kind = 'warned'")).isEqualTo("1 1 " + COMPLAINTS);
        assertThat(count("promise where state in ('next', 'later') and due_at <= now()"))
                .isZero();
        assertThat(count("event where kind = 'missed'")).isEqualTo(count("promise where state = 'missed'"));
        assertThat(count("event where kind = 'calledIn'")).isEqualTo(count("escalation"));
        assertThat(count("outbox where kind = 'calledIn'")).isEqualTo(count("escalation"));
    }

    /** As if nobody had looked for four days. */
    private void standStill() {
        sql.sql("""
                        begin;
                        update promise set made_at = made_at - interval '4 days', due_at = due_at - interval '4 days';
                        update complaint
                           set opened_at = opened_at - interval '4 days', received_at = received_at - interval '4 days',
                               wake_at = now();
                        commit
                        """).update();
    }

    /** The least and the most of a complaint, and how many have any. */
    private String perComplaint(String rows) {
        return sql.sql("""
                        select min(number) || ' ' || max(number) || ' ' || count(*)
                          from (select count(*) as number from %s group by complaint_id) counted
                        """.formatted(rows)).query(String.class).single();
    }

    private long count(String rows) {
        return sql.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private static Map<String, Object> complaint(int number) {
        return Map.of(
                "text",
                "My parcel %d is late.".formatted(number),
                "from",
                Map.of("email", "customer%d@mail.example".formatted(number)));
    }

    private static DriverManagerDataSource source(String[] settings) {
        return new DriverManagerDataSource(value(settings, 0), value(settings, 1), value(settings, 2));
    }

    private static String value(String[] settings, int number) {
        return settings[number].split("=", 2)[1];
    }
}
