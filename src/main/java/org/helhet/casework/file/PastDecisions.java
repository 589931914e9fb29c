package org.helhet.casework.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.helhet.casework.Json;
import org.helhet.casework.Row;
import org.helhet.complaint.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every decision there ever was, for reading. */
@Repository
public class PastDecisions {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    public PastDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first, however many there are; no more than some hundred are in memory at a time. */
    public void each(Consumer<PastDecision> reader) {
        for (var some = after(0); !some.isEmpty(); some = after(some.getLast().id())) {
            some.forEach(reader);
        }
    }

    private List<PastDecision> after(long id) {
        return jdbc.sql("""
                        select decision.id, reference, made_at, decision.rulebook, facts, decision.owner_id, decision.severity,
                               promises, reasons, gap
                          from decision
                          join complaint on complaint.id = complaint_id
                         where decision.id > :id
                         order by decision.id
                         limit :atOnce
                        """)
                .param("id", id)
                .param("atOnce", AT_ONCE)
                .query(PastDecisions::toDecision)
                .list();
    }

    private static PastDecision toDecision(ResultSet row, int number) throws SQLException {
        var promises = row.getString("promises");
        return new PastDecision(
                row.getLong("id"),
                row.getString("reference"),
                Row.instant(row, "made_at"),
                row.getString("rulebook"),
                Json.facts(row.getString("facts")),
                new PersonId(row.getString("owner_id")),
                row.getString("severity"),
                promises == null ? null : Json.promises(promises),
                Json.reasons(row.getString("reasons")),
                row.getString("gap"));
    }
}
