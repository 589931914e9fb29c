package org.helhet.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helhet.complaint.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which complaints somebody looks after while their owner is away. */
@Repository
class CoverRegister {

    /** An open complaint with something promised before its owner is back, and nobody there to look after it. */
    record Uncovered(long complaint, PersonId owner, String ownerName, Instant until, Set<PersonId> complainedAbout) {}

    /** A cover that ends: the owner is back, or whoever covers is away or has left. */
    record Covered(long complaint, PersonId owner, String ownerName, PersonId by, boolean ownerIsBack) {}

    /** Who is away at the moment, and until when, taking absences that overlap together as far as the next is begun. */
    private static final String AWAY = """
            with away as (
                select person_id, max(away_to) as until
                  from absence
                 where away_from <= :now and away_to > :now
                 group by person_id
            )
            """;

    private static final String UNCOVERED = """
              from away
              join complaint on complaint.owner_id = away.person_id and complaint.status <> 'closed'
              join promise next on next.complaint_id = complaint.id and next.state = 'next' and next.due_at < away.until
              join person on person.id = complaint.owner_id
             where complaint.covered_by is null
            """;

    private static final String OVER = """
              from complaint
              join person on person.id = complaint.owner_id
              join person cover on cover.id = complaint.covered_by
             where complaint.covered_by is not null
               and complaint.status <> 'closed'
               and (complaint.owner_id not in (select person_id from away)
                    or complaint.covered_by in (select person_id from away)
                    or not cover.active)
            """;

    private final JdbcClient jdbc;

    CoverRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isAnythingToDo(Instant now) {
        return jdbc.sql(AWAY + "select exists (select " + UNCOVERED + ") or exists (select " + OVER + ") as anything")
                .param("now", Row.at(now))
                .query(Boolean.class)
                .single();
    }

    /** Locked; what somebody is acting on waits for the next look. */
    List<Uncovered> uncovered(Instant now) {
        return jdbc.sql(AWAY + """
                        select complaint.id, complaint.owner_id, person.name as owner_name, away.until,
                               (select facts from decision
                                 where decision.complaint_id = complaint.id
                                 order by decision.id desc limit 1) as facts
                        """ + UNCOVERED + """
                         order by complaint.id
                         limit 500
                           for update of complaint skip locked
                        """)
                .param("now", Row.at(now))
                .query(CoverRegister::toUncovered)
                .list();
    }

    List<Covered> over(Instant now) {
        return jdbc.sql(AWAY + """
                        select complaint.id, complaint.owner_id, person.name as owner_name, complaint.covered_by,
                               complaint.owner_id not in (select person_id from away) as back
                        """ + OVER + """
                         order by complaint.id
                         limit 500
                           for update of complaint skip locked
                        """)
                .param("now", Row.at(now))
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
    boolean isThere(PersonId person, Instant now) {
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

    void cover(long complaint, PersonId by) {
        jdbc.sql("update complaint set covered_by = :by where id = :complaint")
                .param("complaint", complaint)
                .param("by", by.value())
                .update();
    }

    void uncover(long complaint) {
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
