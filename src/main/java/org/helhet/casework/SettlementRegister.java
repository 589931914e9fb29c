package org.helhet.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions that were sent, or wait for somebody's yes. That there is one at a time is a unique index. */
@Repository
class SettlementRegister {

    /** A decision that waits. {@code reference} names its complaint. */
    record Proposal(long id, String reference, Answer answer, PersonId proposedBy, PersonId approver, boolean waits) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    SettlementRegister(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** {@code approver} is null when it is sent at once; an earlier proposal is replaced. */
    long keep(InHand hand, Answer answer, PersonId by, @Nullable PersonId approver) {
        jdbc.sql("""
                        update settlement
                           set state = 'replaced', answered_at = :now
                         where complaint_id = :complaint
                           and state = 'proposed'
                        """)
                .param("complaint", hand.id())
                .param("now", Row.at(hand.now()))
                .update();
        long settlement = jdbc.sql("""
                        insert into settlement (complaint_id, opening, outcome, text, channel, state, proposed_by,
                               proposed_at, approver_id, sent_at)
                        values (:complaint, :opening, :outcome, :text, :channel, :state, :by, :now, :approver, :sentAt)
                        returning id
                        """)
                .param("complaint", hand.id())
                .param("opening", hand.condition().opening())
                .param("outcome", answer.verdict().word())
                .param("text", answer.text())
                .param("channel", answer.channel())
                .param("state", approver == null ? "sent" : "proposed")
                .param("by", by.value())
                .param("now", Row.at(hand.now()))
                .param("approver", approver == null ? null : approver.value(), Types.VARCHAR)
                .param("sentAt", approver == null ? Row.at(hand.now()) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Long.class)
                .single();
        keepRemedies(hand, settlement, answer.remedies());
        return settlement;
    }

    private void keepRemedies(InHand hand, long settlement, List<Telling.Remedy> remedies) {
        batches.batchUpdate(
                """
                insert into remedy (complaint_id, settlement_id, kind, amount, currency, note)
                values (:complaint, :settlement, :kind, :amount, :currency, :note)
                """,
                remedies.stream()
                        .map(remedy -> new MapSqlParameterSource("complaint", hand.id())
                                .addValue("settlement", settlement)
                                .addValue("kind", remedy.kind())
                                .addValue("amount", remedy.amount(), Types.NUMERIC)
                                .addValue("currency", remedy.currency())
                                .addValue("note", remedy.note()))
                        .toArray(SqlParameterSource[]::new));
    }

    Optional<Proposal> one(long settlement) {
        return jdbc.sql("""
                        select settlement.id, reference, outcome, text, settlement.channel, proposed_by, approver_id, state
                          from settlement
                          join complaint on complaint.id = complaint_id
                         where settlement.id = :settlement
                           and approver_id is not null
                        """)
                .param("settlement", settlement)
                .query(this::toProposal)
                .optional();
    }

    /** Whether a decision of this complaint waits for a yes. */
    boolean isWaiting(long complaint) {
        return jdbc.sql("select exists (select from settlement where complaint_id = :complaint and state = 'proposed')")
                .param("complaint", complaint)
                .query(Boolean.class)
                .single();
    }

    /** Somebody else is asked for the yes. */
    void asks(long settlement, PersonId approver) {
        jdbc.sql("update settlement set approver_id = :approver where id = :settlement")
                .param("settlement", settlement)
                .param("approver", approver.value())
                .update();
    }

    void sent(long settlement, Instant now) {
        jdbc.sql("update settlement set state = 'sent', sent_at = :now, answered_at = :now where id = :settlement")
                .param("settlement", settlement)
                .param("now", Row.at(now))
                .update();
    }

    void declined(long settlement, String reason, Instant now) {
        jdbc.sql("""
                        update settlement
                           set state = 'declined', reason = :reason, answered_at = :now
                         where id = :settlement
                        """)
                .param("settlement", settlement)
                .param("reason", reason)
                .param("now", Row.at(now))
                .update();
    }

    private Proposal toProposal(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        return new Proposal(
                id,
                row.getString("reference"),
                new Answer(
                        Row.word(Verdict.class, row, "outcome"),
                        row.getString("text"),
                        remedies(id),
                        row.getString("channel")),
                new PersonId(row.getString("proposed_by")),
                new PersonId(row.getString("approver_id")),
                row.getString("state").equals("proposed"));
    }

    private List<Telling.Remedy> remedies(long settlement) {
        return jdbc.sql("""
                        select kind, amount, currency, note
                          from remedy
                         where settlement_id = :settlement
                         order by id
                        """)
                .param("settlement", settlement)
                .query((row, number) -> Row.remedy(row))
                .list();
    }
}
