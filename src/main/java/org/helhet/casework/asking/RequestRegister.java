package org.helhet.casework.asking;

import static java.util.stream.Collectors.groupingBy;

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

/** The requests to colleagues. That an open one keeps its complaint open is a trigger and a check. */
@Repository
public class RequestRegister {

    private static final String COLUMNS = """
            select request.id, complaint_id, opening, asked_by, asked_for, person_id, person.name as person_name, unit, text,
                   asked_at, answer_by, due_at, state, answered_at, words, passed_on
              from request
              join person on person.id = person_id
            """;

    private final JdbcClient jdbc;

    RequestRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long ask(Request request) {
        return jdbc.sql("""
                        insert into request (complaint_id, opening, asked_by, asked_for, person_id, unit, text,
                               asked_at, answer_by, due_at, state)
                        values (:complaint, :opening, :askedBy, :askedFor, :person, :unit, :text,
                               :askedAt, :answerBy, :due, :state)
                        returning id
                        """)
                .param("complaint", request.complaint())
                .param("opening", request.opening())
                .param("askedBy", request.askedBy().value())
                .param("askedFor", request.askedFor().value())
                .param("person", request.person().value())
                .param("unit", request.unit())
                .param("text", request.text())
                .param("askedAt", Row.at(request.askedAt()))
                .param("answerBy", Row.at(request.answerBy()))
                .param("due", Row.at(request.due()))
                .param("state", request.state().word())
                .query(Long.class)
                .single();
    }

    public Optional<Request> find(long request) {
        return jdbc.sql(COLUMNS + " where request.id = :request")
                .param("request", request)
                .query(RequestRegister::toRequest)
                .optional();
    }

    /** Call it with the complaint locked. */
    void becomes(long request, Request.State state, String words, boolean passedOn, Instant now) {
        jdbc.sql("""
                        update request
                           set state = :state, words = :words, passed_on = :passedOn, answered_at = :now
                         where id = :request
                        """)
                .param("request", request)
                .param("state", state.word())
                .param("words", words)
                .param("passedOn", passedOn)
                .param("now", Row.at(now))
                .update();
    }

    /** Writes down that it came back; {@code kind} is refused, silent or late. */
    void bounced(Request request, String kind, boolean passedOn, Instant now) {
        jdbc.sql("""
                        insert into bounce (request_id, complaint_id, opening, person_id, unit, kind, passed_on, at)
                        values (:request, :complaint, :opening, :person, :unit, :kind, :passedOn, :now)
                        """)
                .param("request", request.id())
                .param("complaint", request.complaint())
                .param("opening", request.opening())
                .param("person", request.person().value())
                .param("unit", request.unit())
                .param("kind", kind)
                .param("passedOn", passedOn)
                .param("now", Row.at(now))
                .update();
    }

    Optional<Instant> next() {
        return jdbc.sql("select next_at from request where next_at is not null order by next_at limit 1")
                .query((row, number) -> Row.instant(row, "next_at"))
                .optional();
    }

    /** Those whose time is up, the longest first. */
    List<Long> due(Instant now, int atMost) {
        return jdbc.sql("select id from request where next_at <= :now order by next_at, id limit :atMost")
                .param("now", Row.at(now))
                .param("atMost", atMost)
                .query(Long.class)
                .list();
    }

    public List<Request> openTo(PersonId person) {
        return jdbc.sql(COLUMNS + " where person_id = :person and next_at is not null order by request.id")
                .param("person", person.value())
                .query(RequestRegister::toRequest)
                .list();
    }

    public Map<Long, List<Request>> ofComplaints(List<Long> complaints) {
        return jdbc
                .sql(COLUMNS + " where complaint_id = any (:complaints) order by request.id")
                .param("complaints", complaints.toArray(Long[]::new))
                .query(RequestRegister::toRequest)
                .list()
                .stream()
                .collect(groupingBy(Request::complaint));
    }

    private static Request toRequest(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getLong("id"),
                row.getLong("complaint_id"),
                row.getInt("opening"),
                new PersonId(row.getString("asked_by")),
                new PersonId(row.getString("asked_for")),
                new PersonId(row.getString("person_id")),
                row.getString("person_name"),
                row.getString("unit"),
                row.getString("text"),
                Row.instant(row, "asked_at"),
                Row.instant(row, "answer_by"),
                Row.instant(row, "due_at"),
                Request.State.of(row.getString("state")),
                Row.instantOrNull(row, "answered_at"),
                row.getString("words"),
                row.getBoolean("passed_on"));
    }
}
