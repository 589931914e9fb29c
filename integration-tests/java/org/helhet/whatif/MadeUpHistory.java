package org.helhet.whatif;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.helhet.decision.Rulebook;
import org.postgresql.PGConnection;

/** Complaints that were decided before, made up from a seed and written past the program; every hundredth is still open. */
final class MadeUpHistory {

    static final Instant END = Instant.parse("2026-11-21T12:00:00Z");
    static final int DAYS = 90;
    static final long SEED = 4711;

    private static final int SECONDS = DAYS * 24 * 3600 - 3600;
    private static final int OPEN = 100;
    private static final List<String> TOPICS = List.of(
            "missing",
            "late",
            "damaged",
            "wrong place",
            "no attempt",
            "pickup point",
            "conduct",
            "letterbox or route",
            "redirection",
            "customs and fees",
            "invoice",
            "privacy",
            "safety",
            "short or wrong goods",
            "product defect",
            "deadline at risk",
            "our handling",
            "unclear");
    private static final List<String> AREAS =
            List.of("Malmö", "Göteborg", "Umeå", "Stockholm", "Oslo", "Trondheim", "Tromsø", "Bergen", "Uppsala", "");
    private static final List<String> COUNTRIES = List.of("SE", "NO");

    private MadeUpHistory() {}

    static void write(DataSource database, Rulebook rulebook, int complaints) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            people(connection, rulebook);
            complaints(connection, complaints);
            decisions(connection, complaints);
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "analyze");
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void people(Connection connection, Rulebook rulebook) throws SQLException {
        try (var insert = connection.prepareStatement("insert into person values (?, ?, ?, ?, ?, true)")) {
            for (var person : rulebook.people()) {
                insert.setString(1, person.id().value());
                insert.setString(2, person.name());
                insert.setString(3, person.email());
                insert.setString(4, person.phone());
                insert.setString(5, person.language());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void complaints(Connection connection, int complaints) throws SQLException {
        run(connection, "insert into original (sha256, content_type, size, bytes) values ('', 'text/plain', 0, '')");
        run(connection, """
                insert into arrival (original_id, channel, mailbox, uid_validity, uid, source_id, message_id, content_hash,
                        received_at, taken_at, kind, read_as, complaint_id, from_name, from_email, from_phone, subject, text,
                        new_text, html, language, attachments, problem)
                select original.id, 'mail', '', '', '', '', '', '', now(), now(), 'complaint', 'complaint', number, '', '',
                       '', '', '', '', false, 'sv', '[]', ''
                  from original, generate_series(1, %d) number
                """.formatted(complaints));
        run(connection, """
                insert into complaint (id, reference, status_token, status, arrival_id, channel, received_at, closed_at,
                        language, country, area, topics, severity, need_by_words, customer_number, customer_name,
                        customer_type, order_number, rulebook, owner_id, next_promise_id, opened_at, wake_at, answered_at)
                select number, 'H-' || number, 't' || number, case when open then 'open' else 'closed' end, arrival.id, 'mail',
                       at, case when not open then at + interval '5 days' end, 'sv', 'SE', '', '{}', 'normal', '', '', '',
                       'consumer', '', '41', 'anna.berg', case when open then 1 end, at, at,
                       case when not open then at + interval '4 days' end
                  from (select complaint_id as number, id, complaint_id %% %d = 0 as open,
                               timestamptz '%s' - make_interval(secs => %d - complaint_id %% %d) as at
                          from arrival) arrival
                """.formatted(OPEN, END, SECONDS, SECONDS));
        run(connection, """
                insert into promise (complaint_id, id, kind, made_at, due_at, state)
                select id, 1, 'answer', received_at, received_at + interval '10 days', 'next' from complaint
                 where status = 'open'
                """);
    }

    private static void decisions(Connection connection, int complaints) throws SQLException, IOException {
        var random = new Random(SEED);
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                copy decision (complaint_id, made_at, rulebook, facts, owner_id, severity, reasons, gap) from stdin
                """);
        for (int number = 1; number <= complaints; number++) {
            var at = END.minusSeconds(SECONDS - number % SECONDS);
            var row = "%d\t%s\t41\t%s\tanna.berg\tnormal\t[]\t\n".formatted(number, at, facts(random, at));
            var bytes = row.getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }
        copy.endCopy();
    }

    private static String facts(Random random, Instant at) {
        var topics = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(i -> """
                        {"name":"%s","weight":%d.5,"file":"topics.csv","row":%d,"words":"still waiting, not arrived"}\
                        """.formatted(TOPICS.get(random.nextInt(TOPICS.size())), 3 - i, 2 + random.nextInt(20)))
                .collect(Collectors.joining(","));
        var needBy = random.nextInt(10) > 0
                ? "null"
                : "{\"at\":\"%s\",\"words\":\"senast fredag\"}".formatted(at.plusSeconds(random.nextInt(600_000)));
        return """
                {"topics":[%s],"language":"sv","area":"%s","country":"%s",\
                "customer":{"number":"","name":"","type":"%s"},"accountOwner":"","channel":"MAIL","receivedAt":"%s",\
                "needBy":%s,"heardBy":"","complainedAbout":[],"earlier":[],"contacts":%d,"vulnerable":%s,\
                "openComplaints":{"anna.berg":%d,"kari.nes":%d,"johan.nystrom":%d,"elin.forsberg":12},"away":[]}\
                """.formatted(
                        topics,
                        AREAS.get(random.nextInt(AREAS.size())),
                        COUNTRIES.get(random.nextInt(2)),
                        random.nextInt(8) > 0 ? "CONSUMER" : "BUSINESS",
                        at,
                        needBy,
                        1 + random.nextInt(4) / 2,
                        random.nextInt(20) == 0,
                        random.nextInt(30),
                        random.nextInt(30),
                        random.nextInt(30));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
