package org.helhet.casework.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.helhet.casework.Arrival;
import org.helhet.casework.Content;
import org.helhet.casework.Json;
import org.helhet.casework.Row;
import org.helhet.casework.Said;
import org.helhet.casework.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Automatic mail that belongs to no complaint: kept in the ledger for a person to look at. */
@Repository
class AutomaticMail {

    private final JdbcClient jdbc;

    AutomaticMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locked until the transaction ends; empty when the arrival is not there or has to do with a complaint already. */
    Optional<Taken> lock(long arrival, Instant now) {
        return jdbc.sql("""
                        select channel, received_at, from_name, from_email, from_phone, subject, text, new_text, html,
                               language, attachments, message_id, content_hash, problem
                          from arrival
                         where id = :arrival
                           and complaint_id is null
                           and kind <> 'seenBefore'
                           for update
                        """)
                .param("arrival", arrival)
                .query((row, number) -> toTaken(row, now))
                .optional();
    }

    /** The arrival, and every later one of the same mail, belongs to the complaint it made. */
    void made(long arrival, long complaint) {
        jdbc.sql("""
                        update arrival
                           set complaint_id = :complaint,
                               kind = case when id = :arrival then 'complaint' else kind end
                         where id = :arrival
                            or same_as = :arrival
                        """).param("arrival", arrival).param("complaint", complaint).update();
    }

    private static Taken toTaken(ResultSet row, Instant now) throws SQLException {
        return new Taken(
                Row.channel(row),
                Row.instant(row, "received_at"),
                now,
                new Arrival.Automatic(toContent(row)),
                row.getString("problem"));
    }

    private static Content toContent(ResultSet row) throws SQLException {
        return new Content(
                Row.complainant(row),
                row.getString("subject"),
                row.getString("text"),
                row.getString("new_text"),
                row.getBoolean("html"),
                row.getString("language"),
                Json.attachments(row.getString("attachments")),
                row.getString("message_id"),
                List.of(),
                row.getString("content_hash"),
                Said.nothing(),
                row.getString("problem"));
    }
}
