package org.helhet.casework;

import java.util.stream.IntStream;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Promise;
import org.helhet.decision.Promises;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The promises we have given. That an open complaint has exactly one next promise is a key and an index, not a hope. */
@Repository
class PromiseRegister {

    /** The next promise of a new complaint; the others count on from it in the order in which they are due. */
    static final int FIRST = 1;

    private final NamedParameterJdbcTemplate batches;

    PromiseRegister(NamedParameterJdbcTemplate batches) {
        this.batches = batches;
    }

    void give(long complaint, Promises promises) {
        var all = promises.all();
        batches.batchUpdate(
                """
                insert into promise (complaint_id, id, kind, made_at, due_at, moved, state)
                values (:complaint, :id, :kind, :madeAt, :dueAt, :moved, :state)
                """,
                IntStream.range(0, all.size())
                        .mapToObj(place -> parameters(complaint, FIRST + place, all.get(place)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(long complaint, int id, Promise promise) {
        var state = id == FIRST ? GivenPromise.State.NEXT : GivenPromise.State.LATER;
        return new MapSqlParameterSource("complaint", complaint)
                .addValue("id", id)
                .addValue("kind", promise.kind().word())
                .addValue("madeAt", Row.at(promise.madeAt()))
                .addValue("dueAt", Row.at(promise.dueAt()))
                .addValue("moved", promise.moved())
                .addValue("state", state.word());
    }
}
