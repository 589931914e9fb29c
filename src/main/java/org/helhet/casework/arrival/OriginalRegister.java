package org.helhet.casework.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.helhet.casework.Original;
import org.helhet.casework.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came in, byte for byte. */
@Repository
public class OriginalRegister {

    private final JdbcClient jdbc;

    OriginalRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long keep(Original original) {
        return jdbc.sql("""
                        insert into original (sha256, content_type, size, bytes)
                        values (:sha256, :contentType, :size, :bytes)
                        returning id
                        """)
                .param("sha256", Text.sha256(original.bytes()))
                .param("contentType", original.contentType())
                .param("size", original.size())
                .param("bytes", original.bytes())
                .query(Long.class)
                .single();
    }

    public Optional<KeptOriginal> ofArrival(long arrival) {
        return jdbc.sql("""
                        select original.content_type, original.size, original.bytes
                          from arrival
                          join original on original.id = arrival.original_id
                         where arrival.id = :arrival
                        """)
                .param("arrival", arrival)
                .query(OriginalRegister::toOriginal)
                .optional();
    }

    private static KeptOriginal toOriginal(ResultSet row, int number) throws SQLException {
        return new KeptOriginal(row.getString("content_type"), row.getLong("size"), row.getBytes("bytes"));
    }
}
