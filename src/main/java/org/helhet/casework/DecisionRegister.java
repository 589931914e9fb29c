package org.helhet.casework;

import org.helhet.decision.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided, from which facts, by which version, at which instant: enough to decide it again. */
@Repository
class DecisionRegister {

    private final JdbcClient jdbc;

    DecisionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(NewComplaint opened) {
        var decision = opened.decision();
        jdbc.sql("""
                        insert into decision (complaint_id, made_at, rulebook, facts, owner_id, severity, promises,
                               reasons, gap)
                        values (:complaint, :now, :rulebook, cast(:facts as jsonb), :owner, :severity,
                               cast(:promises as jsonb), cast(:reasons as jsonb), :gap)
                        """)
                .param("complaint", opened.about().id())
                .param("now", Row.at(opened.taken().takenAt()))
                .param("rulebook", opened.rules().version())
                .param("facts", Json.of(opened.about().facts()))
                .param("owner", decision.owner().id().value())
                .param("severity", decision.severity().word())
                .param("promises", Json.of(decision.promises().all()))
                .param("reasons", Json.of(decision.reasons().all()))
                .param("gap", gap(decision))
                .update();
    }

    static String gap(Decision decision) {
        return switch (decision) {
            case Decision.Assigned it -> "";
            case Decision.TakenByDuty it -> it.gap().says();
        };
    }
}
