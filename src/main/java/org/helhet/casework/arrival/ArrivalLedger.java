package org.helhet.casework.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.casework.Json;
import org.helhet.casework.Page;
import org.helhet.casework.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger of everything that came in, for reading. */
@Repository
public class ArrivalLedger {

    private final JdbcClient jdbc;
    private final OriginalRegister originals;

    ArrivalLedger(JdbcClient jdbc, OriginalRegister originals) {
        this.jdbc = jdbc;
        this.originals = originals;
    }

    /** In the order in which they were taken. */
    public Page<ArrivalEntry> list(ArrivalFilter filter, int page, int size) {
        var since = filter.since();
        var found = jdbc.sql("""
                        with matching as (
                            select arrival.id
                              from arrival
                             where (:mailbox = '' or mailbox = :mailbox)
                               and (:messageId = '' or message_id = :messageId and message_id <> '')
                               and (:sha256 = '' or original_id in (select id from original where sha256 = :sha256))
                               and (:kind = '' or kind = :kind)
                               and taken_at >= :since
                        )
                        select (select count(*) from matching) as total,
                               array(select id from matching order by id limit :size offset :skip) as ids
                        """)
                .params(Map.of(
                        "mailbox", filter.mailbox(),
                        "messageId", filter.messageId(),
                        "sha256", filter.sha256(),
                        "kind", filter.kind(),
                        "since", Row.at(since == null ? Instant.EPOCH : since)))
                .params(Map.of("size", size, "skip", (long) page * size))
                .query(Row::ids)
                .single();
        return new Page<>(entries(found.ids()), page, size, found.total());
    }

    public Optional<ArrivalReading> one(long arrival) {
        return entries(List.of(arrival)).stream().findFirst().map(this::reading);
    }

    /** What came in, byte for byte. */
    public Optional<KeptOriginal> original(long arrival) {
        return originals.ofArrival(arrival);
    }

    private List<ArrivalEntry> entries(List<Long> ids) {
        return jdbc.sql("""
                        select arrival.id, arrival.channel, mailbox, uid, uid_validity, message_id, sha256, size,
                               arrival.received_at, taken_at, kind, reference, problem
                          from arrival
                          join original on original.id = original_id
                          left join complaint on complaint.id = complaint_id
                         where arrival.id = any (:ids)
                         order by arrival.id
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query(ArrivalLedger::toEntry)
                .list();
    }

    private ArrivalReading reading(ArrivalEntry entry) {
        return jdbc.sql("""
                        select from_name, from_email, from_phone, subject, text, new_text, html, language, attachments,
                               read_as
                          from arrival
                         where id = :arrival
                        """)
                .param("arrival", entry.id())
                .query((row, number) -> toReading(row, entry))
                .single();
    }

    private static ArrivalEntry toEntry(ResultSet row, int number) throws SQLException {
        return new ArrivalEntry(
                row.getLong("id"),
                Row.channel(row),
                row.getString("mailbox"),
                row.getString("uid"),
                row.getString("uid_validity"),
                row.getString("message_id"),
                row.getString("sha256"),
                row.getLong("size"),
                Row.instant(row, "received_at"),
                Row.instant(row, "taken_at"),
                ArrivalKind.of(row.getString("kind")),
                Row.textOrEmpty(row, "reference"),
                row.getString("problem"));
    }

    private static ArrivalReading toReading(ResultSet row, ArrivalEntry entry) throws SQLException {
        var readAs = ArrivalKind.of(row.getString("read_as"));
        return new ArrivalReading(
                entry,
                Row.complainant(row),
                row.getString("subject"),
                row.getString("text"),
                row.getString("new_text"),
                row.getBoolean("html"),
                row.getString("language"),
                Json.attachments(row.getString("attachments")),
                readAs == ArrivalKind.AUTOMATIC || readAs == ArrivalKind.DELIVERY_FAILURE,
                readAs == ArrivalKind.DELIVERY_FAILURE);
    }
}
