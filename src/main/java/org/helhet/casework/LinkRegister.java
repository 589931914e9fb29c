package org.helhet.casework;

import java.security.SecureRandom;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secret of our links, the same on every node, and which links have been used. */
@Repository
class LinkRegister {

    private final JdbcClient jdbc;

    LinkRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 256 bits; made when there are none. */
    byte[] secret() {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into secret (bytes) values (:fresh) on conflict do nothing")
                .param("fresh", fresh)
                .update();
        return jdbc.sql("select bytes from secret").query(byte[].class).single();
    }

    boolean isUsed(Link link) {
        return jdbc.sql("""
                        select exists (select from link_use
                                        where purpose = :purpose and subject = :subject and person = :person)
                        """)
                .param("purpose", link.purpose().word())
                .param("subject", link.subject())
                .param("person", link.person())
                .query(Boolean.class)
                .single();
    }

    /** Waits for whoever is using the same link at this moment; false when it is used already. */
    boolean use(Link link, String action, Instant now) {
        return jdbc.sql("""
                        insert into link_use (purpose, subject, person, action, used_at)
                        values (:purpose, :subject, :person, :action, :now)
                        on conflict do nothing
                        """)
                        .param("purpose", link.purpose().word())
                        .param("subject", link.subject())
                        .param("person", link.person())
                        .param("action", action)
                        .param("now", Row.at(now))
                        .update()
                == 1;
    }

    void forget(Link.Purpose purpose, long subject) {
        jdbc.sql("delete from link_use where purpose = :purpose and subject = :subject")
                .param("purpose", purpose.word())
                .param("subject", subject)
                .update();
    }
}
