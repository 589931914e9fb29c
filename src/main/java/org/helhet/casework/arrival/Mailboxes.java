package org.helhet.casework.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.helhet.casework.Row;
import org.helhet.casework.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How each mailbox is doing. */
@Repository
public class Mailboxes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Mailboxes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name; every mailbox that was ever looked into. */
    public List<MailboxFigures> figures() {
        return jdbc.sql("""
                        select name, last_success, last_error_at, last_error,
                               count(arrival.id) as seen,
                               count(*) filter (where kind in ('complaint', 'message', 'unreadable')) as taken,
                               count(*) filter (where kind = 'seenBefore') as seen_before,
                               count(*) filter (where kind in ('automatic', 'deliveryFailure')) as automatic,
                               count(*) filter (where kind = 'unreadable') as unreadable
                          from mailbox
                          left join arrival on arrival.mailbox = name
                         group by name
                         order by name
                        """).query(Mailboxes::toFigures).list();
    }

    /** The mailbox was looked into and all that lay there was taken. */
    public void succeeded(String mailbox) {
        jdbc.sql("""
                        insert into mailbox (name, last_success)
                        values (:mailbox, :now)
                        on conflict (name) do update set last_success = excluded.last_success
                        """)
                .param("mailbox", Text.key(mailbox))
                .param("now", Row.at(clock.instant()))
                .update();
    }

    /** The mailbox could not be looked into, or a mail there could not be taken. */
    public void failed(String mailbox, String error) {
        jdbc.sql("""
                        insert into mailbox (name, last_error_at, last_error)
                        values (:mailbox, :now, :error)
                        on conflict (name) do update
                           set last_error_at = excluded.last_error_at, last_error = excluded.last_error
                        """)
                .param("mailbox", Text.key(mailbox))
                .param("now", Row.at(clock.instant()))
                .param("error", Text.clean(error))
                .update();
    }

    private static MailboxFigures toFigures(ResultSet row, int number) throws SQLException {
        return new MailboxFigures(
                row.getString("name"),
                row.getLong("seen"),
                row.getLong("taken"),
                row.getLong("seen_before"),
                row.getLong("automatic"),
                row.getLong("unreadable"),
                Row.instantOrNull(row, "last_success"),
                Row.instantOrNull(row, "last_error_at"),
                row.getString("last_error"));
    }
}
