package org.helhet.load;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.helhet.deadlines.Rounds;
import org.helhet.testing.Helhet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures the watch on a database full of open complaints: first 1,000 that fall due each minute, then a backlog after a standstill.
 * Its arguments: how many are open, for how many minutes to watch, how large the backlog is.
 */
public final class WatchLoad {

    private static final int A_MINUTE = 1_000;

    /** Time enough to write what falls due before the first of it does. */
    private static final Duration AHEAD = Duration.ofMinutes(2);

    private final Helhet helhet = Helhet.start(
            "helhet.watch.pause=PT10H", "helhet.base-url=http://localhost:8080", "logging.level.root=warn");
    private final JdbcClient sql = helhet.bean(JdbcClient.class);
    private final Rounds rounds = helhet.bean(Rounds.class);

    private WatchLoad() {}

    public static void main(String[] arguments) throws InterruptedException {
        int open = Integer.parseInt(arguments[0]);
        int minutes = Integer.parseInt(arguments[1]);
        int backlog = Integer.parseInt(arguments[2]);
        var load = new WatchLoad();
        load.fill(open);
        var begin = Instant.now().plus(AHEAD);
        load.fallDue(1, minutes * A_MINUTE, begin, minutes * 60);
        Thread.sleep(Duration.between(Instant.now(), begin));
        load.watch(Duration.ofMinutes(minutes));
        load.fallDue(minutes * A_MINUTE + 1, minutes * A_MINUTE + backlog, Instant.now(), 0);
        load.workOff(backlog);
        System.exit(0);
    }

    /** One complaint as the program makes it, and as many that differ from it in nothing but their keys. */
    private void fill(int open) {
        helhet.post(
                "/api/complaints", Map.of("text", "My parcel is late.", "from", Map.of("email", "ada@mail.example")));
        rounds.workOff();
        sql.sql("""
                        begin;
                        insert into arrival (original_id, channel, mailbox, uid_validity, uid, source_id, message_id,
                               content_hash, received_at, taken_at, kind, read_as, complaint_id, from_name, from_email,
                               from_phone, subject, text, new_text, html, language, attachments, problem)
                        select original_id, channel, mailbox, uid_validity, uid, source_id, message_id,
                               content_hash, received_at, taken_at, kind, read_as, copy.number, from_name, from_email,
                               from_phone, subject, text, new_text, html, language, attachments, problem
                          from arrival, generate_series(2, :open) copy (number)
                         where complaint_id = 1;
                        insert into complaint (id, reference, status_token, status, arrival_id, channel, received_at, language,
                               country, area, topics, severity, need_by_words, customer_number, customer_name, customer_type,
                               order_number, rulebook, owner_id, next_promise_id, opened_at, wake_at)
                        select copy.number, 'H-' || copy.number, 'token-' || copy.number, status, arrival.id, complaint.channel,
                               complaint.received_at, complaint.language, country, '', topics, severity, '', '', '',
                               customer_type, '', rulebook, owner_id, next_promise_id, opened_at, now() + interval '30 days'
                          from complaint, generate_series(2, :open) copy (number)
                          join arrival on arrival.complaint_id = copy.number
                         where complaint.id = 1;
                        insert into promise (complaint_id, id, kind, made_at, due_at, state, opening)
                        select copy.number, id, kind, made_at, due_at, state, opening
                          from promise, generate_series(2, :open) copy (number)
                         where complaint_id = 1;
                        insert into decision (complaint_id, made_at, rulebook, facts, owner_id, severity, reasons, gap)
                        select copy.number, made_at, rulebook, facts, owner_id, severity, reasons, gap
                          from decision, generate_series(2, :open) copy (number)
                         where complaint_id = 1;
                        commit
                        """).param("open", open).update();
        sql.sql("analyze").update();
        System.out.printf("%d complaints are open.%n", open);
    }

    /** Their first promise falls due, evenly spread over so many seconds. */
    private void fallDue(int first, int last, Instant begin, int seconds) {
        sql.sql("""
                        begin;
                        update promise
                           set made_at = made_at - interval '1 year',
                               due_at = case when state = 'next'
                                             then :begin::timestamptz + (complaint_id - :first) * :seconds * interval '1 second' / (:last - :first)
                                             else due_at end,
                               nudged_at = now(),
                               warned_at = :begin::timestamptz - interval '1 hour'
                         where complaint_id between :first and :last;
                        update complaint
                           set wake_at = promise.due_at
                          from promise
                         where promise.complaint_id = complaint.id and state = 'next' and complaint.id between :first and :last;
                        commit;
                        analyze
                        """)
                .param("first", first)
                .param("last", last)
                .param("begin", begin.toString())
                .param("seconds", seconds)
                .update();
    }

    private void watch(Duration time) throws InterruptedException {
        var cpu = Cpu.now();
        var end = System.nanoTime() + time.toNanos();
        int looked = 0;
        while (System.nanoTime() < end) {
            looked += rounds.workOff();
            Thread.sleep(500);
        }
        System.out.printf("%d in %s: %s; the slowest %.1f s late%n", looked, time, cpu.since(time), latest());
    }

    private double latest() {
        return sql.sql("""
                        select coalesce(max(extract(epoch from event.at - promise.due_at)), 0)
                          from event
                          join promise on promise.complaint_id = event.complaint_id and promise.state = 'missed'
                         where event.kind = 'missed'
                        """).query(Double.class).single();
    }

    private void workOff(int backlog) {
        var cpu = Cpu.now();
        long start = System.nanoTime();
        int looked = rounds.workOff();
        var time = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "%d of %d after a standstill in %d s: %.0f a second; %s%n",
                looked, backlog, time.toSeconds(), looked / (time.toMillis() / 1e3), cpu.since(time));
    }

    /** Processor time of the thread that calls, and of PostgreSQL. */
    private record Cpu(Duration thread, Duration postgres) {

        static Cpu now() {
            return new Cpu(
                    Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()),
                    ProcessHandle.allProcesses()
                            .map(ProcessHandle::info)
                            .filter(process -> process.command().orElse("").endsWith("/postgres"))
                            .flatMap(process -> process.totalCpuDuration().stream())
                            .reduce(Duration.ZERO, Duration::plus));
        }

        String since(Duration time) {
            var now = now();
            return "%.1f %% of one core in this thread, %.1f %% in PostgreSQL"
                    .formatted(percent(now.thread.minus(thread), time), percent(now.postgres.minus(postgres), time));
        }

        private static double percent(Duration cpu, Duration time) {
            return 100.0 * cpu.toNanos() / time.toNanos();
        }
    }
}
