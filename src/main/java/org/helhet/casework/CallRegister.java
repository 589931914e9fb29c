package org.helhet.casework;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.helhet.casework.Held.KnownCall;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was called in. That nobody is called in twice for the same is a unique index. */
@Repository
public class CallRegister {

    private static final int AT_ONCE = 50;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Queue<Long> ids = new ConcurrentLinkedQueue<>();

    CallRegister(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Never given twice; one that is not used is lost. */
    long nextId() {
        for (var id = ids.poll(); ; id = ids.poll()) {
            if (id != null) {
                return id;
            }
            ids.addAll(jdbc.sql("select nextval('escalation_id') from generate_series(1, :atOnce)")
                    .param("atOnce", AT_ONCE)
                    .query(Long.class)
                    .list());
        }
    }

    /** The reference of the complaint to which somebody was called in. */
    public Optional<String> complaintOf(long call) {
        return jdbc.sql("""
                        select reference
                          from escalation
                          join complaint on complaint.id = complaint_id
                         where escalation.id = :call
                        """).param("call", call).query(String.class).optional();
    }

    /** Writes what has changed. */
    void write(List<InHand> hands) {
        batches.batchUpdate("""
                insert into escalation (id, complaint_id, opening, number, step, key, rulebook, row, person_id, why,
                       called_at, reminders, last_reminder_at)
                values (:id, :complaint, :opening, :number, :step, :key, :rulebook, :row, :person, :why,
                       :calledAt, :reminders, :lastReminderAt)
                """, changed(hands, true));
        batches.batchUpdate("""
                update escalation
                   set reminders = :reminders, last_reminder_at = :lastReminderAt,
                       acknowledged_at = :acknowledgedAt, acknowledged_by = :acknowledgedBy
                 where id = :id
                """, changed(hands, false));
    }

    private static SqlParameterSource[] changed(List<InHand> hands, boolean fresh) {
        return hands.stream()
                .flatMap(hand -> hand.calls().stream()
                        .filter(known -> !hand.held().calls().contains(known))
                        .filter(known -> fresh == isNew(hand, known))
                        .map(known -> parameters(hand, known)))
                .toArray(SqlParameterSource[]::new);
    }

    private static boolean isNew(InHand hand, KnownCall known) {
        return hand.held().calls().stream().noneMatch(before -> before.id() == known.id());
    }

    private static SqlParameterSource parameters(InHand hand, KnownCall known) {
        var call = known.call();
        return new MapSqlParameterSource("id", known.id())
                .addValue("complaint", hand.id())
                .addValue("opening", hand.condition().opening())
                .addValue("number", call.id())
                .addValue("step", call.step())
                .addValue("key", call.key())
                .addValue("rulebook", hand.rules().version())
                .addValue("row", call.row())
                .addValue("person", call.person().value())
                .addValue("why", call.why())
                .addValue("calledAt", Row.at(call.at()))
                .addValue("reminders", call.reminders())
                .addValue("lastReminderAt", Row.atOrNull(call.lastReminderAt()))
                .addValue("acknowledgedAt", Row.atOrNull(call.acknowledgedAt()))
                .addValue("acknowledgedBy", known.acknowledgedBy().isEmpty() ? null : known.acknowledgedBy());
    }
}
