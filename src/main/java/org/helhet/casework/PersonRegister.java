package org.helhet.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Person;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people a rulebook names. That nobody inactive owns an open complaint is a foreign key, not a hope. */
@Repository
class PersonRegister {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    PersonRegister(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Whoever is not among these, or not active, becomes inactive unless something open is theirs or waits for them. Gives the ids
     * of those for whom that is so.
     */
    List<String> letGoAllBut(List<Person> people) {
        var active = people.stream()
                .filter(Person::active)
                .map(person -> person.id().value())
                .toArray(String[]::new);
        letGoAllBut(active);
        return stillOwningBut(active);
    }

    /** These are people we have, nobody leaves by it. In the order of their ids, so that two nodes that do this at once wait for each other instead of locking up. */
    void keep(List<Person> people) {
        batches.batchUpdate(
                """
                insert into person (id, name, email, phone, language, active)
                values (:id, :name, :email, :phone, :language, :active)
                on conflict (id) do update
                   set name = excluded.name, email = excluded.email, phone = excluded.phone,
                       language = excluded.language, active = (person.active or excluded.active) and person.left_at is null
                """,
                people.stream()
                        .sorted(Comparator.comparing(person -> person.id().value()))
                        .map(PersonRegister::parameters)
                        .toArray(SqlParameterSource[]::new));
    }

    private void letGoAllBut(String[] active) {
        jdbc.sql("""
                        update person
                           set active = false
                         where active
                           and id <> all (:active)
                           and not exists (select from complaint where owner_id = person.id and status <> 'closed')
                           and not exists (select from escalation where person_id = person.id and acknowledged_at is null)
                           and not exists (select from request where person_id = person.id and next_at is not null)
                           and not exists (select from handover where person_id = person.id and state = 'offered')
                           and not exists (select from settlement where approver_id = person.id and state = 'proposed')
                           and not exists (select from cause_task where owner_id = person.id and state = 'open')
                        """).param("active", active).update();
    }

    private List<String> stillOwningBut(String[] active) {
        return jdbc.sql("""
                        select id
                          from person
                         where active
                           and id <> all (:active)
                         order by id
                        """).param("active", active).query(String.class).list();
    }

    /** Whoever is given something of this person at this moment waits, and does not get it. */
    void lock(PersonId person) {
        jdbc.sql("select id from person where id = :person for update")
                .param("person", person.value())
                .query(String.class)
                .single();
    }

    void deactivate(PersonId person) {
        jdbc.sql("update person set active = false where id = :person")
                .param("person", person.value())
                .update();
    }

    void leftAt(PersonId person, Instant now) {
        jdbc.sql("update person set left_at = :now, active = false where id = :person")
                .param("person", person.value())
                .param("now", Row.at(now))
                .update();
    }

    void leavesAt(PersonId person, Instant at) {
        jdbc.sql("update person set leaves_at = :at where id = :person and left_at is null")
                .param("person", person.value())
                .param("at", Row.at(at))
                .update();
    }

    boolean hasLeft(PersonId person) {
        return jdbc.sql("select left_at is not null from person where id = :person")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    boolean exists(PersonId person) {
        return jdbc.sql("select exists (select from person where id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    String name(PersonId person) {
        return jdbc.sql("select name from person where id = :person")
                .param("person", person.value())
                .query(String.class)
                .single();
    }

    private static SqlParameterSource parameters(Person person) {
        return new MapSqlParameterSource("id", person.id().value())
                .addValue("name", Text.clean(person.name()))
                .addValue("email", person.email())
                .addValue("phone", person.phone())
                .addValue("language", person.language())
                .addValue("active", person.active());
    }
}
