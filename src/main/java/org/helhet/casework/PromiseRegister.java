package org.helhet.casework;

import java.util.List;
import java.util.function.Predicate;
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

    /** Writes what has changed: whatever is no longer the next first, so that there are never two. */
    void write(List<InHand> hands) {
        update(hands, given -> given.state() != GivenPromise.State.NEXT);
        update(hands, given -> given.state() == GivenPromise.State.NEXT);
        insert(hands);
    }

    private void update(List<InHand> hands, Predicate<GivenPromise> which) {
        batches.batchUpdate(
                """
                update promise
                   set due_at = :dueAt, moved = :moved, state = :state, kept_at = :keptAt, nudged_at = :nudgedAt,
                       warned_at = :warnedAt
                 where complaint_id = :complaint
                   and id = :id
                """,
                hands.stream()
                        .flatMap(hand -> hand.promises().all().stream()
                                .filter(given ->
                                        given.id() <= hand.held().promises().size())
                                .filter(given -> !hand.held().promises().contains(given))
                                .filter(which)
                                .map(given -> parameters(hand, given)))
                        .toArray(SqlParameterSource[]::new));
    }

    private void insert(List<InHand> hands) {
        batches.batchUpdate(
                """
                insert into promise (complaint_id, id, opening, kind, made_at, due_at, moved, state, kept_at, nudged_at,
                       warned_at)
                values (:complaint, :id, :opening, :kind, :madeAt, :dueAt, :moved, :state, :keptAt, :nudgedAt,
                       :warnedAt)
                """,
                hands.stream()
                        .flatMap(hand -> hand.promises().all().stream()
                                .filter(given ->
                                        given.id() > hand.held().promises().size())
                                .map(given -> parameters(hand, given)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(InHand hand, GivenPromise given) {
        return parameters(hand.id(), given.id(), given.promise())
                .addValue("opening", hand.condition().opening())
                .addValue("state", given.state().word())
                .addValue("keptAt", Row.atOrNull(given.keptAt()))
                .addValue("nudgedAt", Row.atOrNull(given.nudgedAt()))
                .addValue("warnedAt", Row.atOrNull(given.warnedAt()));
    }

    private static MapSqlParameterSource parameters(long complaint, int id, Promise promise) {
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
