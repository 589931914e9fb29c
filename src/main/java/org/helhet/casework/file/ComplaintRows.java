package org.helhet.casework.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.helhet.casework.CaseworkSettings;
import org.helhet.casework.Json;
import org.helhet.casework.Row;
import org.helhet.complaint.Customer;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Status;
import org.helhet.decision.NeedBy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whole complaints, each read from the tables it is kept in. */
@Repository
class ComplaintRows {

    private record Given(long complaint, GivenPromise promise) {}

    private final JdbcClient jdbc;
    private final CourseRows courses;
    private final CaseworkSettings settings;

    ComplaintRows(JdbcClient jdbc, CourseRows courses, CaseworkSettings settings) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.settings = settings;
    }

    Complaint one(long id) {
        return of(List.of(id)).getFirst();
    }

    /** The newest first. */
    List<Complaint> of(List<Long> ids) {
        var promises = promises(ids);
        var known = courses.of(ids);
        return jdbc.sql("""
                        select complaint.id, reference, status, status_token, complaint.channel, complaint.received_at,
                               arrival_id, complaint.language, area, topics, complaint.severity, need_by, need_by_words,
                               customer_number, customer_name, customer_type, order_number, complaint.rulebook,
                               arrival.message_id, from_name, from_email, from_phone, subject, text, attachments,
                               arrival.kind = 'unreadable' as unreadable, problem,
                               owner_id, person.name as owner_name, person.email as owner_email,
                               person.phone as owner_phone, latest.reasons
                          from complaint
                          join arrival on arrival.id = complaint.arrival_id
                          join person on person.id = owner_id
                          join lateral (select reasons
                                          from decision
                                         where complaint_id = complaint.id
                                         order by decision.id desc
                                         limit 1) latest on true
                         where complaint.id = any (:ids)
                         order by complaint.id desc
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> toComplaint(
                        row,
                        promises.getOrDefault(row.getLong("id"), List.of()),
                        known.getOrDefault(row.getLong("id"), Course.NOTHING)))
                .list();
    }

    private Map<Long, List<GivenPromise>> promises(List<Long> ids) {
        return jdbc.sql("""
                        select complaint_id, id, kind, made_at, due_at, moved, state, kept_at, nudged_at, warned_at
                          from promise
                         where complaint_id = any (:ids)
                         order by complaint_id, due_at, id
                        """).param("ids", ids.toArray(Long[]::new)).query(ComplaintRows::toGiven).list().stream()
                .collect(groupingBy(Given::complaint, mapping(Given::promise, toList())));
    }

    private static Given toGiven(ResultSet row, int number) throws SQLException {
        return new Given(row.getLong("complaint_id"), Row.given(row));
    }

    private Complaint toComplaint(ResultSet row, List<GivenPromise> promises, Course course) throws SQLException {
        var token = row.getString("status_token");
        return new Complaint(
                row.getString("reference"),
                Row.word(Status.class, row, "status"),
                Row.channel(row),
                Row.instant(row, "received_at"),
                row.getLong("arrival_id"),
                row.getString("message_id"),
                Row.complainant(row),
                row.getString("subject"),
                row.getString("text"),
                row.getString("language"),
                Row.texts(row, "topics"),
                Row.severity(row),
                row.getString("area"),
                needBy(row),
                customer(row),
                row.getString("order_number"),
                Row.owner(row),
                next(promises),
                promises,
                Json.attachments(row.getString("attachments")),
                Json.reasons(row.getString("reasons")).all(),
                row.getString("rulebook"),
                token,
                settings.statusPage(token),
                row.getBoolean("unreadable"),
                row.getString("problem"),
                course);
    }

    private static @Nullable GivenPromise next(List<GivenPromise> promises) {
        return promises.stream()
                .filter(given -> given.state() == GivenPromise.State.NEXT)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable NeedBy needBy(ResultSet row) throws SQLException {
        var at = Row.instantOrNull(row, "need_by");
        return at == null ? null : new NeedBy(at, row.getString("need_by_words"));
    }

    private static Customer customer(ResultSet row) throws SQLException {
        return new Customer(
                row.getString("customer_number"),
                row.getString("customer_name"),
                Row.word(CustomerType.class, row, "customer_type"));
    }
}
