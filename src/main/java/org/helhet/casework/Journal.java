package org.helhet.casework;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** What happens to complaints, written down for good. That nobody changes it afterwards is a trigger. */
@Repository
class Journal {

    private final NamedParameterJdbcTemplate batches;

    Journal(NamedParameterJdbcTemplate batches) {
        this.batches = batches;
    }

    void write(long complaint, Instant at, String rulebook, List<Event> events) {
        batches.batchUpdate(
                """
                insert into event (complaint_id, at, kind, who, rulebook, facts)
                values (:complaint, :at, :kind, :who, :rulebook, cast(:facts as jsonb))
                """,
                events.stream()
                        .map(event -> new MapSqlParameterSource("complaint", complaint)
                                .addValue("at", Row.at(at))
                                .addValue("kind", event.kind().word())
                                .addValue("who", event.who())
                                .addValue("rulebook", rulebook)
                                .addValue("facts", Json.of(event.facts())))
                        .toArray(SqlParameterSource[]::new));
    }
}
