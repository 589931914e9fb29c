package org.helhet.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of the rules, and which one is in force: one row, held by a constraint. */
@Repository
class VersionRegister {

    private final JdbcClient jdbc;

    VersionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of this transaction nobody else brings anything into force; who reads waits for nothing. */
    void lock() {
        jdbc.sql("lock table rulebook_live in share row exclusive mode").update();
    }

    Optional<Live> live() {
        return jdbc.sql("""
                        select rulebook_live.number, content, lapses_at
                          from rulebook_live
                          join rulebook_version using (number)
                        """)
                .query((row, index) ->
                        new Live(row.getInt("number"), row.getString("content"), instant(row, "lapses_at")))
                .optional();
    }

    /** Writes the next version down and gives its number. */
    int add(String content, @Nullable Integer base, Said said, Instant createdAt, Instant now) {
        return jdbc.sql("""
                        insert into rulebook_version (version, number, content, base, author, approver, reason, created_at, adopted_at)
                        select next::text, next, :content, :base, :author, :approver, :reason, :createdAt, :now
                          from (select coalesce(max(number), 0) + 1 as next from rulebook_version) numbers
                        returning number
                        """)
                .param("content", content)
                .param("base", base)
                .param("author", said.author())
                .param("approver", said.approver())
                .param("reason", said.reason())
                .param("createdAt", at(createdAt))
                .param("now", at(now))
                .query(Integer.class)
                .single();
    }

    /** Whose change it is, who agreed, and in which words. */
    record Said(String author, String approver, String reason) {}

    void becomesLive(int number, @Nullable Instant lapsesAt) {
        jdbc.sql("""
                        insert into rulebook_live (number, lapses_at)
                        values (:number, :lapsesAt)
                        on conflict (only_one) do update
                           set number = excluded.number, lapses_at = excluded.lapses_at
                        """)
                .param("number", number)
                .param("lapsesAt", lapsesAt == null ? null : at(lapsesAt))
                .update();
    }

    Optional<Version> one(String name) {
        return jdbc.sql("""
                        select version, number, content, base, author, approver, reason, created_at, adopted_at
                          from rulebook_version
                         where version = :name
                        """)
                .param("name", name)
                .query(VersionRegister::toVersion)
                .optional();
    }

    /** The newest first. */
    List<Version> all() {
        return jdbc.sql("""
                        select version, number, content, base, author, approver, reason, created_at, adopted_at
                          from rulebook_version
                         order by number desc nulls last, adopted_at desc, version
                        """).query(VersionRegister::toVersion).list();
    }

    private static Version toVersion(ResultSet row, int index) throws SQLException {
        var content = row.getString("content");
        return new Version(
                row.getString("version"),
                row.getObject("number", Integer.class),
                content == null ? "" : content,
                row.getObject("base", Integer.class),
                row.getString("author"),
                row.getString("approver"),
                row.getString("reason"),
                instant(row, "created_at"),
                row.getObject("adopted_at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
