package org.helhet.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.helhet.decision.Letter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages that are true, sent or not. */
@Repository
public class OutboxRegister {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    OutboxRegister(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public void put(long complaint, Draft draft, String messageId, Instant now) {
        put(new SqlParameterSource[] {parameters(complaint, draft, messageId, now)});
    }

    /** About no single complaint. */
    public void put(Draft draft, String messageId, Instant now) {
        put(new SqlParameterSource[] {parameters(null, draft, messageId, now)});
    }

    /** What is to be written of all of them. */
    void write(List<InHand> hands) {
        put(hands.stream()
                .flatMap(hand -> hand.mails().stream()
                        .map(mail -> parameters(hand.id(), mail.draft(), mail.messageId(), hand.now())))
                .toArray(SqlParameterSource[]::new));
    }

    private void put(SqlParameterSource[] messages) {
        batches.batchUpdate("""
                insert into outbox (complaint_id, kind, sender_name, recipient, recipient_name, recipient_id, subject, body,
                       language, message_id, in_reply_to, refs, auto_submitted, written_at, due_at)
                values (:complaint, :kind, :fromName, :to, :toName, :reader, :subject, :body,
                       :language, :messageId, :inReplyTo, :references, :autoSubmitted, :now, :now)
                """, messages);
    }

    private static SqlParameterSource parameters(@Nullable Long complaint, Draft draft, String messageId, Instant now) {
        var reader = draft.reader();
        return new MapSqlParameterSource()
                .addValue("complaint", complaint, Types.BIGINT)
                .addValue("kind", draft.kind().word())
                .addValue("fromName", draft.fromName())
                .addValue("to", draft.to())
                .addValue("toName", draft.toName())
                .addValue("reader", reader == null ? null : reader.value(), Types.VARCHAR)
                .addValue("subject", draft.letter().subject())
                .addValue("body", draft.letter().body())
                .addValue("language", draft.letter().language())
                .addValue("messageId", messageId)
                .addValue("inReplyTo", draft.inReplyTo())
                .addValue("references", draft.references().toArray(String[]::new))
                .addValue("autoSubmitted", draft.autoSubmitted())
                .addValue("now", Row.at(now));
    }

    /** How many acknowledgements went to an address since then, counted no further than {@code limit}. */
    int acknowledgementsTo(String address, Instant since, int limit) {
        return jdbc.sql("""
                        select count(*)
                          from (select from outbox
                                 where lower(recipient) = lower(:address)
                                   and kind = 'acknowledgement'
                                   and written_at > :since
                                 limit :limit) counted
                        """)
                .param("address", address)
                .param("since", Row.at(since))
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /** Skips what another node is claiming, and keeps what it returns from everybody else until then. */
    List<OutgoingMessage> claim(Instant now, Instant until, int atMost) {
        return jdbc
                .sql("""
                        with due as (
                            select id
                              from outbox
                             where state = 'waiting' and due_at <= :now
                             order by due_at, id
                             limit :atMost
                               for update skip locked
                        )
                        update outbox
                           set due_at = :until, attempts = attempts + 1
                          from due
                         where outbox.id = due.id
                        returning outbox.id,
                               (select reference from complaint where complaint.id = complaint_id) as reference,
                               outbox.kind, sender_name, recipient, recipient_name, subject, body,
                               outbox.language, message_id, in_reply_to, refs, auto_submitted, written_at, attempts
                        """)
                .param("now", Row.at(now))
                .param("until", Row.at(until))
                .param("atMost", atMost)
                .query(OutboxRegister::toMessage)
                .list()
                .stream()
                .sorted(Comparator.comparing(OutgoingMessage::id))
                .toList();
    }

    void tryAgain(long message, Instant at, String error) {
        jdbc.sql("update outbox set due_at = :at, last_error = :error where id = :message and state = 'waiting'")
                .param("at", Row.at(at))
                .param("error", Text.clean(error))
                .param("message", message)
                .update();
    }

    /** The complaint that the message is about; empty when it was done with already. */
    Optional<Long> done(long message, String state, String error, Instant now) {
        return jdbc.sql("""
                        update outbox
                           set state = :state, last_error = :error, done_at = :now
                         where id = :message and state = 'waiting'
                        returning complaint_id
                        """)
                .param("state", state)
                .param("error", Text.clean(error))
                .param("now", Row.at(now))
                .param("message", message)
                .query(Long.class)
                .optional();
    }

    private static OutgoingMessage toMessage(ResultSet row, int number) throws SQLException {
        return new OutgoingMessage(
                row.getLong("id"),
                Row.textOrEmpty(row, "reference"),
                Letter.Kind.of(row.getString("kind")),
                row.getString("sender_name"),
                row.getString("recipient"),
                row.getString("recipient_name"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("language"),
                row.getString("message_id"),
                row.getString("in_reply_to"),
                Row.texts(row, "refs"),
                row.getString("auto_submitted"),
                Row.instant(row, "written_at"),
                row.getInt("attempts"));
    }
}
