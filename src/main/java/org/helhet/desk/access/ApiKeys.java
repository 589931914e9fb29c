package org.helhet.desk.access;

import static java.time.ZoneOffset.UTC;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The API keys that open the API, kept as hashes: what was shown once can be shown by nobody again. */
@Repository
public class ApiKeys {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The only time that the key itself is told. */
    public NewApiKey make(String name) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var key = "helhet_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant().atOffset(UTC);
        long id = jdbc.sql("""
                        insert into api_key (name, sha256, created_at)
                        values (:name, :sha256, :now)
                        returning id
                        """)
                .param("name", name)
                .param("sha256", sha256(key))
                .param("now", now)
                .query(Long.class)
                .single();
        return new NewApiKey(id, name, key, now);
    }

    public List<ApiKey> all() {
        return jdbc.sql("""
                        select id, name, created_at
                          from api_key
                         order by id
                        """)
                .query((row, number) -> new ApiKey(
                        row.getLong("id"), row.getString("name"), row.getObject("created_at", OffsetDateTime.class)))
                .list();
    }

    /** From now on it opens nothing; false when there is none of that number. */
    public boolean revoke(long id) {
        return jdbc.sql("delete from api_key where id = :id").param("id", id).update() > 0;
    }

    /** The name under which a key was made. */
    Optional<String> nameOf(String key) {
        return jdbc.sql("select name from api_key where sha256 = :sha256")
                .param("sha256", sha256(key))
                .query(String.class)
                .optional();
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
