package org.helhet.casework;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Complainant;
import org.helhet.complaint.Owner;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Severity;
import org.jspecify.annotations.Nullable;

/** Instants and lists as JDBC knows them: PostgreSQL's {@code timestamptz} is an {@link OffsetDateTime} there. */
final class Row {

    private Row() {}

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Channel channel(ResultSet row) throws SQLException {
        return Channel.of(row.getString("channel")).orElseThrow();
    }

    static Complainant complainant(ResultSet row) throws SQLException {
        return new Complainant(row.getString("from_name"), row.getString("from_email"), row.getString("from_phone"));
    }

    static Owner owner(ResultSet row) throws SQLException {
        return new Owner(
                new PersonId(row.getString("owner_id")),
                row.getString("owner_name"),
                row.getString("owner_email"),
                row.getString("owner_phone"));
    }

    static Severity severity(ResultSet row) throws SQLException {
        return Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT));
    }

    static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                Promise.Kind.of(row.getString("kind")),
                instant(row, "made_at"),
                instant(row, "due_at"),
                row.getBoolean("moved"));
    }

    /** Of an outer join that may have found nothing. */
    static String textOrEmpty(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
