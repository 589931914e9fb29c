package org.helhet.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Telling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What customers are owed until it is done. How many of a complaint are open, a trigger counts. */
@Repository
public class RemedyRegister {

    /** Something that is owed in a complaint. */
    public record Owed(long id, String reference, Telling.Remedy remedy, boolean open) {}

    private final JdbcClient jdbc;

    RemedyRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Owed> one(long remedy) {
        return jdbc.sql("""
                        select remedy.id, reference, kind, amount, currency, note, owed_at is not null and done_at is null as open
                          from remedy
                          join complaint on complaint.id = complaint_id
                         where remedy.id = :remedy
                        """)
                .param("remedy", remedy)
                .query((row, number) -> new Owed(
                        row.getLong("id"), row.getString("reference"), Row.remedy(row), row.getBoolean("open")))
                .optional();
    }

    /** Those of a complaint that are owed and not done. */
    List<Owed> open(long complaint) {
        return jdbc.sql("""
                        select remedy.id, reference, kind, amount, currency, note, true as open
                          from remedy
                          join complaint on complaint.id = complaint_id
                         where complaint_id = :complaint
                           and owed_at is not null
                           and done_at is null
                         order by remedy.id
                        """)
                .param("complaint", complaint)
                .query((row, number) -> new Owed(row.getLong("id"), row.getString("reference"), Row.remedy(row), true))
                .list();
    }

    /** What a decision gives is owed from now on; what its letter itself gives is done with it. Gives how many are left to do. */
    public int owed(long settlement, List<String> givenByLetter, PersonId by, Instant now) {
        jdbc.sql("""
                        update remedy
                           set owed_at = :now,
                               done_at = case when lower(kind) = any (:givenByLetter) then cast(:now as timestamptz) end,
                               done_by = case when lower(kind) = any (:givenByLetter) then :by end
                         where settlement_id = :settlement
                        """)
                .param("settlement", settlement)
                .param("givenByLetter", givenByLetter.toArray(String[]::new))
                .param("by", by.value())
                .param("now", Row.at(now))
                .update();
        return jdbc.sql("select count(*) from remedy where settlement_id = :settlement and done_at is null")
                .param("settlement", settlement)
                .query(Integer.class)
                .single();
    }

    void done(long remedy, PersonId by, Instant now) {
        jdbc.sql("update remedy set done_at = :now, done_by = :by where id = :remedy and done_at is null")
                .param("remedy", remedy)
                .param("by", by.value())
                .param("now", Row.at(now))
                .update();
    }
}
