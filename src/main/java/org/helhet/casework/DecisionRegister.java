package org.helhet.casework;

import java.time.Instant;
import org.helhet.decision.Decision;
import org.helhet.decision.Facts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided, from which facts, by which version, at which instant: enough to decide it again. */
@Repository
public class DecisionRegister {

    private final JdbcClient jdbc;

    DecisionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(NewComplaint opened) {
        keep(new Made(
                opened.about().id(),
                opened.taken().takenAt(),
                opened.rules().version(),
                opened.about().facts(),
                opened.decision()));
    }

    /** Of a complaint that was there already. */
    public void keep(InHand hand, Decision decision, Facts facts) {
        keep(new Made(hand.id(), hand.now(), hand.rules().version(), facts, decision));
    }

    private record Made(long complaint, Instant at, String rulebook, Facts facts, Decision decision) {}

    private void keep(Made made) {
        var decision = made.decision();
        jdbc.sql("""
                        insert into decision (complaint_id, made_at, rulebook, facts, owner_id, severity, promises,
                               reasons, gap)
                        values (:complaint, :now, :rulebook, cast(:facts as jsonb), :owner, :severity,
                               cast(:promises as jsonb), cast(:reasons as jsonb), :gap)
                        """)
                .param("complaint", made.complaint())
                .param("now", Row.at(made.at()))
                .param("rulebook", made.rulebook())
                .param("facts", Json.of(made.facts()))
                .param("owner", decision.owner().id().value())
                .param("severity", decision.severity().word())
                .param("promises", Json.of(decision.promises().all()))
                .param("reasons", Json.of(decision.reasons().all()))
                .param("gap", gap(decision))
                .update();
    }

    public static String gap(Decision decision) {
        return switch (decision) {
            case Decision.Assigned it -> "";
            case Decision.TakenByDuty it -> it.gap().says();
        };
    }
}
