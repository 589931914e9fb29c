package org.helhet.casework.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.helhet.casework.Arrival;
import org.helhet.casework.Content;
import org.helhet.casework.Json;
import org.helhet.casework.Original;
import org.helhet.casework.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger as it is written. That nothing is in it twice is a unique index for each meaning of "the same". */
@Repository
class ArrivalRegister {

    /** The first arrival of a mail, and the complaint it made or belongs to. */
    record First(long arrival, @Nullable Long complaint, String reference, String token) {}

    /** What becomes of an arrival; {@code sameAs} is the first arrival of the same mail. */
    record Outcome(
            ArrivalKind kind,
            @Nullable Long complaint,
            @Nullable Long sameAs) {}

    private final JdbcClient jdbc;

    ArrivalRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of the same thing: the same place in the same mailbox, or the same id of its source. */
    Optional<Receipt> known(Original original) {
        if (original.uid().isEmpty() && original.sourceId().isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select same.id, same.kind, complaint.reference, complaint.status_token
                          from (select id, kind, complaint_id
                                  from arrival
                                 where mailbox = :mailbox and uid_validity = :uidValidity and uid = :uid and uid <> ''
                                 union all
                                select id, kind, complaint_id
                                  from arrival
                                 where channel = :channel and source_id = :sourceId and source_id <> '') same
                          left join complaint on complaint.id = same.complaint_id
                         order by same.id
                         limit 1
                        """)
                .params(place(original))
                .query(ArrivalRegister::toReceipt)
                .optional();
    }

    /** What became of an arrival. */
    Optional<Receipt> one(long arrival) {
        return jdbc.sql("""
                        select arrival.id, arrival.kind, complaint.reference, complaint.status_token
                          from arrival
                          left join complaint on complaint.id = arrival.complaint_id
                         where arrival.id = :arrival
                        """)
                .param("arrival", arrival)
                .query(ArrivalRegister::toReceipt)
                .optional();
    }

    /** The first arrival of the same mail, wherever it lay: the same Message-ID with the same content. */
    Optional<First> firstOfSame(Content content) {
        if (content.messageId().isEmpty() || content.contentHash().isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select arrival.id, arrival.complaint_id, complaint.reference, complaint.status_token
                          from arrival
                          left join complaint on complaint.id = arrival.complaint_id
                         where message_id = :messageId and message_id <> ''
                           and content_hash = :contentHash and content_hash <> ''
                           and kind <> 'seenBefore'
                        """)
                .param("messageId", content.messageId())
                .param("contentHash", content.contentHash())
                .query(ArrivalRegister::toFirst)
                .optional();
    }

    /** Waits for whoever is entering the same thing at this moment, and then fails as a duplicate. */
    long enter(Incoming incoming, Outcome outcome) {
        var taken = incoming.taken();
        return jdbc.sql("""
                        insert into arrival (original_id, channel, mailbox, uid_validity, uid, source_id, received_at,
                               taken_at, kind, read_as, complaint_id, same_as, problem, message_id, content_hash,
                               from_name, from_email, from_phone, subject, text, new_text, html, language, attachments)
                        values (:original, :channel, :mailbox, :uidValidity, :uid, :sourceId, :receivedAt,
                               :takenAt, :kind, :readAs, :complaint, :sameAs, :problem, :messageId, :contentHash,
                               :fromName, :fromEmail, :fromPhone, :subject, :text, :newText, :html, :language,
                               cast(:attachments as jsonb))
                        returning id
                        """)
                .param("original", incoming.kept())
                .params(place(incoming.original()))
                .param("receivedAt", Row.at(taken.receivedAt()))
                .param("takenAt", Row.at(taken.takenAt()))
                .param("kind", outcome.kind().word())
                .param("readAs", readAs(taken.arrival()).word())
                .param("complaint", outcome.complaint())
                .param("sameAs", outcome.sameAs())
                .param("problem", taken.problem())
                .params(author(taken.content()))
                .params(writing(taken.content()))
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> place(Original original) {
        return Map.of(
                "channel", original.channel().word(),
                "mailbox", original.mailbox(),
                "uidValidity", original.uidValidity(),
                "uid", original.uid(),
                "sourceId", original.sourceId());
    }

    private static Map<String, Object> author(Content content) {
        return Map.of(
                "messageId", content.messageId(),
                "contentHash", content.contentHash(),
                "fromName", content.from().name(),
                "fromEmail", content.from().email(),
                "fromPhone", content.from().phone());
    }

    private static Map<String, Object> writing(Content content) {
        return Map.of(
                "subject", content.subject(),
                "text", content.text(),
                "newText", content.newText(),
                "html", content.html(),
                "language", content.language(),
                "attachments", Json.of(content.attachments()));
    }

    private static ArrivalKind readAs(Arrival arrival) {
        return switch (arrival) {
            case Arrival.FromCustomer it -> ArrivalKind.COMPLAINT;
            case Arrival.Automatic it -> ArrivalKind.AUTOMATIC;
            case Arrival.DeliveryFailure it -> ArrivalKind.DELIVERY_FAILURE;
            case Arrival.Unreadable it -> ArrivalKind.UNREADABLE;
        };
    }

    private static Receipt toReceipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                row.getLong("id"),
                ArrivalKind.of(row.getString("kind")),
                Row.textOrEmpty(row, "reference"),
                Row.textOrEmpty(row, "status_token"),
                true);
    }

    private static First toFirst(ResultSet row, int number) throws SQLException {
        return new First(
                row.getLong("id"),
                row.getObject("complaint_id", Long.class),
                Row.textOrEmpty(row, "reference"),
                Row.textOrEmpty(row, "status_token"));
    }
}
