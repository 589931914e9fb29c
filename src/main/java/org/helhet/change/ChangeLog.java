package org.helhet.change;

import static org.helhet.change.VersionRegister.at;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Who did what to the rules. It can only grow. */
@Repository
class ChangeLog {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum What {
        PROPOSED,
        APPROVED,
        EMERGENCY,
        CONFIRMED,
        REJECTED,
        SUPERSEDED,
        LIVE,
        LAPSED
    }

    void write(What what, String who, String content, @Nullable Integer number, Map<String, ?> facts, Instant now) {
        jdbc.sql("""
                        insert into rulebook_event (at, what, who, content, number, facts)
                        values (:now, :what, :who, :content, :number, cast(:facts as jsonb))
                        """)
                .param("now", at(now))
                .param("what", what.name().toLowerCase(Locale.ROOT))
                .param("who", who)
                .param("content", content)
                .param("number", number)
                .param("facts", JSON.writeValueAsString(facts))
                .update();
    }
}
