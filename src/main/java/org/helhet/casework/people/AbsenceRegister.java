package org.helhet.casework.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.casework.Row;
import org.helhet.complaint.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is away when, whoever says so. */
@Repository
class AbsenceRegister {

    private static final String API = "api";
    private static final String PEOPLE = "people.csv";

    private record Of(PersonId person, AbsenceOf absence) {}

    private final JdbcClient jdbc;

    AbsenceRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they begin. */
    List<AbsenceOf> of(PersonId person) {
        return jdbc.sql("""
                        select person_id, away_from, away_to, reason, source
                          from absence
                         where person_id = :person
                         order by away_from, away_to, id
                        """).param("person", person.value()).query(AbsenceRegister::toOf).list().stream()
                .map(Of::absence)
                .toList();
    }

    /** Those that are not over, of everybody. */
    Map<PersonId, List<AbsenceOf>> notOverAt(Instant now) {
        return jdbc.sql("""
                        select person_id, away_from, away_to, reason, source
                          from absence
                         where away_to > :now
                         order by person_id, away_from, id
                        """).param("now", Row.at(now)).query(AbsenceRegister::toOf).list().stream()
                .collect(groupingBy(Of::person, mapping(Of::absence, toList())));
    }

    /** In the place of those that a call has said before. */
    void put(PersonId person, List<AbsenceOf> absences) {
        replace(person, absences, API);
    }

    /** In the place of those that {@code people.csv} has said before. */
    void putFromPeople(PersonId person, List<AbsenceOf> absences) {
        var before = of(person).stream().filter(AbsenceOf::fromPeople).toList();
        if (!before.equals(absences)) {
            replace(person, absences, PEOPLE);
        }
    }

    private void replace(PersonId person, List<AbsenceOf> absences, String source) {
        jdbc.sql("delete from absence where person_id = :person and source = :source")
                .param("person", person.value())
                .param("source", source)
                .update();
        absences.forEach(absence -> jdbc.sql("""
                        insert into absence (person_id, away_from, away_to, reason, source)
                        values (:person, :from, :until, :reason, :source)
                        """)
                .param("person", person.value())
                .param("from", Row.at(absence.from()))
                .param("until", Row.at(absence.until()))
                .param("reason", absence.reason())
                .param("source", source)
                .update());
    }

    /** When somebody goes away or comes back next. */
    Optional<Instant> nextAfter(Instant now) {
        return jdbc.sql("""
                        select least((select min(away_from) from absence where away_from > :now),
                                     (select min(away_to) from absence where away_to > :now)) as next
                        """)
                .param("now", Row.at(now))
                .query((row, number) -> Optional.ofNullable(Row.instantOrNull(row, "next")))
                .single();
    }

    private static Of toOf(ResultSet row, int number) throws SQLException {
        return new Of(
                new PersonId(row.getString("person_id")),
                new AbsenceOf(
                        Row.instant(row, "away_from"),
                        Row.instant(row, "away_to"),
                        row.getString("reason"),
                        row.getString("source").equals(PEOPLE)));
    }
}
