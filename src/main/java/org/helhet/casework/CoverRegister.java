package org.helhet.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helhet.complaint.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which complaints somebody looks after while their owner is away. */
@Repository
public class CoverRegister {

    /** An open complaint with something promised before its owner is back, and nobody there to look after it. */
    public record Uncovered(
            long complaint, PersonId owner, String ownerName, Instant until, Set<PersonId> complainedAbout) {}

    /** A cover that ends: the owner is back, or whoever covers is away or has left. */
    public record Covered(long complaint, PersonId owner, String ownerName, PersonId by, boolean ownerIsBack) {}

    private final JdbcClient jdbc;

    CoverRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is away at the moment, and until when, taking absences that overlap together as far as the next is begun. */
    public Map<PersonId, Instant> away(Instant now) {
        var away = new LinkedHashMap<PersonId, Instant>();
        jdbc.sql("""
                        select person_id, max(away_to) as until
                          from absence
                         where away_from <= :now and away_to > :now
                         group by person_id
                         order by person_id
                        """).param("now", Row.at(now)).query(row -> {
            away.put(new PersonId(row.getString("person_id")), Row.instant(row, "until"));
        });
        return away;
    }

    /** Of one who is away. Locked; what somebody is acting on waits for the next look. */
    public List<Uncovered> uncovered(PersonId owner, Instant until) {
        return jdbc.sql("""
                        select complaint.id, complaint.owner_id, person.name as owner_name, :until::timestamptz as until,
                               (select facts from decision
                                 where decision.complaint_id = complaint.id
                                 order by decision.id desc limit 1) as facts
                          from complaint
                          join promise next on next.complaint_id = complaint.id and next.state = 'next' and next.due_at < :until
                          join person on person.id = complaint.owner_id
                         where complaint.owner_id = :owner and complaint.status <> 'closed' and complaint.covered_by is null
                         order by complaint.id
                         limit 500
                           for update of complaint skip locked
                        """)
                .param("owner", owner.value())
                .param("until", Row.at(until))
                .query(CoverRegister::toUncovered)
                .list();
    }

    public List<Covered> over(Set<PersonId> away) {
        return jdbc.sql("""
                        select complaint.id, complaint.owner_id, person.name as owner_name, complaint.covered_by,
                               complaint.owner_id <> all (:away) as back
                          from complaint
                          join person on person.id = complaint.owner_id
                          join person cover on cover.id = complaint.covered_by
                         where complaint.covered_by is not null
                           and complaint.status <> 'closed'
                           and (complaint.owner_id <> all (:away) or complaint.covered_by = any (:away) or not cover.active)
                         order by complaint.id
                         limit 500
                           for update of complaint skip locked
                        """)
                .param("away", away.stream().map(PersonId::value).toArray(String[]::new))
                .query((row, number) -> new Covered(
                        row.getLong("id"),
                        new PersonId(row.getString("owner_id")),
                        row.getString("owner_name"),
                        new PersonId(row.getString("covered_by")),
                        row.getBoolean("back")))
                .list();
    }

    /** Who looks after it; empty while its owner does. */
    Optional<PersonId> coverOf(long complaint) {
        return jdbc.sql("select covered_by from complaint where id = :complaint and covered_by is not null")
                .param("complaint", complaint)
                .query(String.class)
                .optional()
                .map(PersonId::new);
    }

    /** Active, and not away. */
    public boolean isThere(PersonId person, Instant now) {
        return jdbc.sql("""
                        select exists (select from person
                                        where id = :person and active
                                          and not exists (select from absence
                                                           where person_id = person.id
                                                             and away_from <= :now and away_to > :now))
                        """)
                .param("person", person.value())
                .param("now", Row.at(now))
                .query(Boolean.class)
                .single();
    }

    public void cover(long complaint, PersonId by) {
        jdbc.sql("update complaint set covered_by = :by where id = :complaint")
                .param("complaint", complaint)
                .param("by", by.value())
                .update();
    }

    public void uncover(long complaint) {
        jdbc.sql("update complaint set covered_by = null where id = :complaint")
                .param("complaint", complaint)
                .update();
    }

    private static Uncovered toUncovered(ResultSet row, int number) throws SQLException {
        return new Uncovered(
                row.getLong("id"),
                new PersonId(row.getString("owner_id")),
                row.getString("owner_name"),
                Row.instant(row, "until"),
                Json.facts(row.getString("facts")).complainedAbout());
    }
}
