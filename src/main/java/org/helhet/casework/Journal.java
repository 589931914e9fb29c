package org.helhet.casework;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** What happens to complaints, written down for good. That nobody changes it afterwards is a trigger. */
@Repository
public class Journal {

    private final NamedParameterJdbcTemplate batches;

    Journal(NamedParameterJdbcTemplate batches) {
        this.batches = batches;
    }

    public void write(long complaint, Instant at, String rulebook, List<Event> events) {
        write(events.stream().map(event -> parameters(complaint, at, rulebook, event)));
    }

    /** What has happened to all of them. */
    public void write(List<InHand> hands) {
        write(hands.stream()
                .flatMap(hand -> hand.events().stream()
                        .map(event ->
                                parameters(hand.id(), hand.now(), hand.rules().version(), event))));
    }

    private void write(Stream<SqlParameterSource> events) {
        batches.batchUpdate("""
                insert into event (complaint_id, at, kind, who, rulebook, facts)
                values (:complaint, :at, :kind, :who, :rulebook, cast(:facts as jsonb))
                """, events.toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(long complaint, Instant at, String rulebook, Event event) {
        return new MapSqlParameterSource("complaint", complaint)
                .addValue("at", Row.at(at))
                .addValue("kind", event.kind().word())
                .addValue("who", event.who())
                .addValue("rulebook", rulebook)
                .addValue("facts", Json.of(event.facts()));
    }
}
