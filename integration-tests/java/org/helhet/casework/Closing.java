package org.helhet.casework;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Closes a complaint from plain SQL, as a later part of the program will by its own rules. */
public final class Closing {

    private Closing() {}

    public static void close(JdbcClient sql, String reference) {
        sql.sql("""
                        with closed as (
                            update complaint
                               set status = 'closed', answered_at = now(), closed_at = now(), next_promise_id = null
                             where reference = :reference
                            returning id
                        )
                        update promise
                           set state = 'kept', kept_at = now()
                          from closed
                         where complaint_id = closed.id
                        """).param("reference", reference).update();
    }
}
