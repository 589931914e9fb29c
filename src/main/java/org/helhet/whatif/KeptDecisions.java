package org.helhet.whatif;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the last decision on each complaint of a time, and on all that are open, without holding more than a few in memory. */
record KeptDecisions(DataSource database) {

    private static final int AT_A_TIME = 500;

    /** Hands them over in the order in which they were made, all of one moment of the database; nothing is written. */
    void since(Instant from, Consumer<List<Kept>> takeSome) throws SQLException {
        try (var connection = reading();
                var query = connection.prepareStatement("""
                        select decision.id, reference, made_at, decision.owner_id, closed_at, facts::text as facts
                          from decision
                          join complaint on complaint.id = complaint_id
                         where (made_at >= ? or status <> 'closed')
                           and not exists (select from decision later
                                            where later.complaint_id = decision.complaint_id
                                              and later.id > decision.id)
                         order by decision.id
                        """)) {
            query.setObject(1, from.atOffset(ZoneOffset.UTC));
            query.setFetchSize(AT_A_TIME);
            inParts(query, takeSome);
        }
    }

    /** About how many there are: for telling how far the work has come. */
    long about(Instant from) throws SQLException {
        try (var connection = reading();
                var query = connection.prepareStatement("""
                        select count(*) from complaint where status <> 'closed' or received_at >= ?
                        """)) {
            query.setObject(1, from.atOffset(ZoneOffset.UTC));
            try (var count = query.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    /** The driver reads in parts only inside a transaction. */
    private Connection reading() throws SQLException {
        var connection = database.getConnection();
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return connection;
    }

    private static void inParts(PreparedStatement query, Consumer<List<Kept>> takeSome) throws SQLException {
        try (var rows = query.executeQuery()) {
            var part = new ArrayList<Kept>(AT_A_TIME);
            while (rows.next()) {
                part.add(kept(rows));
                if (part.size() == AT_A_TIME) {
                    takeSome.accept(List.copyOf(part));
                    part.clear();
                }
            }
            takeSome.accept(List.copyOf(part));
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("id"),
                row.getString("reference"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("owner_id"),
                closedAt(row),
                row.getString("facts"));
    }

    private static @Nullable Instant closedAt(ResultSet row) throws SQLException {
        var at = row.getObject("closed_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
