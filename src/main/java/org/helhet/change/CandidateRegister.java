package org.helhet.change;

import static org.helhet.change.VersionRegister.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was proposed, one row for each content. */
@Repository
class CandidateRegister {

    private final JdbcClient jdbc;

    CandidateRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Proposed a second time it begins again. */
    void put(Candidate candidate) {
        jdbc.sql("""
                        insert into rulebook_candidate (content, base, author, source, made_at, status, stops, warns, notes, report)
                        values (:content, :base, :author, :source, :madeAt, :status, :stops, :warns, :notes, :report)
                        on conflict (content) do update
                           set base = excluded.base, author = excluded.author, source = excluded.source,
                               made_at = excluded.made_at, status = excluded.status, stops = excluded.stops,
                               warns = excluded.warns, notes = excluded.notes, report = excluded.report, number = null
                        """)
                .param("content", candidate.content())
                .param("base", candidate.base())
                .param("author", candidate.author())
                .param("source", word(candidate.source()))
                .param("madeAt", at(candidate.madeAt()))
                .param("status", word(candidate.status()))
                .param("stops", candidate.stops())
                .param("warns", candidate.warns())
                .param("notes", candidate.notes())
                .param("report", candidate.report())
                .update();
    }

    void becomes(String content, Candidate.Status status, @Nullable Integer number) {
        jdbc.sql("""
                        update rulebook_candidate
                           set status = :status, number = :number
                         where content = :content
                        """)
                .param("status", word(status))
                .param("number", number)
                .param("content", content)
                .update();
    }

    /** Also by the beginning of the hash, where only one begins so. */
    Optional<Candidate> one(String hash) {
        var found = jdbc.sql("""
                        select content, base, author, source, made_at, status, stops, warns, notes, report, number
                          from rulebook_candidate
                         where starts_with(content, :hash)
                         order by content
                         limit 2
                        """)
                .param("hash", hash)
                .query(CandidateRegister::toCandidate)
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The newest first. */
    List<Candidate> all() {
        return jdbc.sql("""
                        select content, base, author, source, made_at, status, stops, warns, notes, report, number
                          from rulebook_candidate
                         order by made_at desc, content
                        """).query(CandidateRegister::toCandidate).list();
    }

    /** The newest of those saved in the folder, which takes the place of what was saved there before. */
    List<Candidate> openOfFolder() {
        return all().stream()
                .filter(candidate -> candidate.source() == Candidate.Source.FOLDER && candidate.isOpen())
                .toList();
    }

    /** Which became this version. */
    Optional<Candidate> ofVersion(int number) {
        return all().stream()
                .filter(candidate -> Integer.valueOf(number).equals(candidate.number()))
                .findFirst();
    }

    private static Candidate toCandidate(ResultSet row, int index) throws SQLException {
        return new Candidate(
                row.getString("content"),
                row.getInt("base"),
                row.getString("author"),
                Candidate.Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Candidate.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getInt("stops"),
                row.getInt("warns"),
                row.getInt("notes"),
                row.getString("report"),
                row.getObject("number", Integer.class));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
