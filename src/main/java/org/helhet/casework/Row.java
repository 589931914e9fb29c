package org.helhet.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Complainant;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Owner;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Severity;
import org.helhet.decision.Telling;
import org.jspecify.annotations.Nullable;

/** Instants and lists as JDBC knows them: PostgreSQL's {@code timestamptz} is an {@link OffsetDateTime} there. */
public final class Row {

    private Row() {}

    public static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public static Channel channel(ResultSet row) throws SQLException {
        return Channel.of(row.getString("channel")).orElseThrow();
    }

    public static Complainant complainant(ResultSet row) throws SQLException {
        return new Complainant(row.getString("from_name"), row.getString("from_email"), row.getString("from_phone"));
    }

    public static Owner owner(ResultSet row) throws SQLException {
        return new Owner(
                new PersonId(row.getString("owner_id")),
                row.getString("owner_name"),
                row.getString("owner_email"),
                row.getString("owner_phone"));
    }

    public static Severity severity(ResultSet row) throws SQLException {
        return word(Severity.class, row, "severity");
    }

    /** One of a closed set whose words in the database are its names in small letters. */
    public static <E extends Enum<E>> E word(Class<E> type, ResultSet row, String column) throws SQLException {
        return Enum.valueOf(type, row.getString(column).toUpperCase(Locale.ROOT));
    }

    /** A part of what was found, and how much it is in all. */
    public record Ids(List<Long> ids, long total) {}

    public static Ids ids(ResultSet row, int number) throws SQLException {
        return new Ids(List.of((Long[]) row.getArray("ids").getArray()), row.getLong("total"));
    }

    public static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                Promise.Kind.of(row.getString("kind")),
                instant(row, "made_at"),
                instant(row, "due_at"),
                row.getBoolean("moved"));
    }

    public static GivenPromise given(ResultSet row) throws SQLException {
        return new GivenPromise(
                row.getInt("id"),
                promise(row),
                word(GivenPromise.State.class, row, "state"),
                instantOrNull(row, "kept_at"),
                instantOrNull(row, "nudged_at"),
                instantOrNull(row, "warned_at"));
    }

    public static Telling.Remedy remedy(ResultSet row) throws SQLException {
        return new Telling.Remedy(
                row.getString("kind"), row.getBigDecimal("amount"), row.getString("currency"), row.getString("note"));
    }

    static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    /** Of an outer join that may have found nothing. */
    public static String textOrEmpty(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
