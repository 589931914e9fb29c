package org.helhet.casework.acting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people call a complaint. */
@Repository
public class References {

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a complaint that is there. */
    public String of(long complaint) {
        return jdbc.sql("select reference from complaint where id = :complaint")
                .param("complaint", complaint)
                .query(String.class)
                .single();
    }
}
