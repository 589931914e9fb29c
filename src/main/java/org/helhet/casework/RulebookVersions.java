package org.helhet.casework;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of the rules that ever decided, for reading. */
@Repository
public class RulebookVersions {

    private final JdbcClient jdbc;

    RulebookVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<RulebookVersion> all() {
        return jdbc.sql("""
                        select version, adopted_at
                          from rulebook_version
                         order by adopted_at desc, version
                        """)
                .query((row, number) -> new RulebookVersion(row.getString("version"), Row.instant(row, "adopted_at")))
                .list();
    }
}
