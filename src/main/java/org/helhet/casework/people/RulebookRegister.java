package org.helhet.casework.people;

import java.time.Instant;
import org.helhet.casework.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which versions of the rules were ever in force. */
@Repository
class RulebookRegister {

    private final JdbcClient jdbc;

    RulebookRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void adopted(String version, Instant now) {
        jdbc.sql("""
                        insert into rulebook_version (version, adopted_at)
                        values (:version, :now)
                        on conflict do nothing
                        """).param("version", version).param("now", Row.at(now)).update();
    }
}
