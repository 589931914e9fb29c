package org.helhet.casework.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.helhet.casework.Json;
import org.helhet.casework.Row;
import org.helhet.casework.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to a complaint, for reading. */
@Repository
public class Timeline {

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every event, oldest first; none for a reference that does not exist. */
    public List<TimelineEvent> of(String reference) {
        return jdbc.sql("""
                        select event.id, at, kind, who, event.rulebook, facts
                          from event
                          join complaint on complaint.id = complaint_id
                         where reference = :reference
                         order by event.id
                        """)
                .param("reference", Text.clean(reference))
                .query(Timeline::toEvent)
                .list();
    }

    private static TimelineEvent toEvent(ResultSet row, int number) throws SQLException {
        return new TimelineEvent(
                row.getLong("id"),
                Row.instant(row, "at"),
                row.getString("kind"),
                row.getString("who"),
                row.getString("rulebook"),
                Json.map(row.getString("facts")));
    }
}
