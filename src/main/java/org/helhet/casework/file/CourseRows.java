package org.helhet.casework.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.helhet.casework.Row;
import org.helhet.casework.Verdict;
import org.helhet.casework.asking.HandoverRegister;
import org.helhet.casework.asking.RequestRegister;
import org.helhet.casework.file.Course.Helper;
import org.helhet.casework.file.Course.Owed;
import org.helhet.casework.file.Course.Settlement;
import org.helhet.casework.file.Course.Standing;
import org.helhet.complaint.PersonId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been done about many complaints, read from the tables it is kept in. */
@Repository
class CourseRows {

    private record Of<T>(long complaint, T thing) {}

    private final JdbcClient jdbc;
    private final RequestRegister requests;
    private final HandoverRegister offers;

    CourseRows(JdbcClient jdbc, RequestRegister requests, HandoverRegister offers) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.offers = offers;
    }

    Map<Long, Course> of(List<Long> ids) {
        var helpers = helpers(ids);
        var remedies = remedies(ids);
        var settlements = settlements(ids);
        var tasks = tasks(ids);
        var asked = requests.ofComplaints(ids);
        var offered = offers.ofComplaints(ids);
        var standings = standings(ids);
        return ids.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        id -> new Course(
                                helpers.getOrDefault(id, List.of()),
                                remedies.getOrDefault(id, List.of()),
                                settlements.getOrDefault(id, List.of()).stream()
                                        .findFirst()
                                        .orElse(null),
                                tasks.getOrDefault(id, List.of()).stream()
                                        .findFirst()
                                        .orElse(null),
                                asked.getOrDefault(id, List.of()),
                                offered.getOrDefault(id, List.of()),
                                standings.getOrDefault(id, List.of()).stream()
                                        .findFirst()
                                        .orElse(Standing.USUAL))));
    }

    private Map<Long, List<Standing>> standings(List<Long> ids) {
        return grouped(
                ids,
                """
                select complaint.id as complaint_id, coalesce(covered_by, '') as covered_by,
                       coalesce(person.name, '') as cover_name, holds, coalesce(answer, '') as may_name
                  from complaint
                  left join person on person.id = covered_by
                  left join reference_answer on reference_answer.complaint_id = complaint.id
                 where complaint.id = any (:ids)
                """,
                (row, number) -> new Standing(
                        row.getString("covered_by"),
                        row.getString("cover_name"),
                        row.getString("holds"),
                        row.getString("may_name")));
    }

    private Map<Long, List<Helper>> helpers(List<Long> ids) {
        return grouped(ids, """
                select complaint_id, escalation.id, step, person_id, person.name, why, called_at, reminders, acknowledged_at
                  from escalation
                  join person on person.id = person_id
                 where complaint_id = any (:ids)
                 order by complaint_id, escalation.id
                """, CourseRows::toHelper);
    }

    private Map<Long, List<Owed>> remedies(List<Long> ids) {
        return grouped(ids, """
                select remedy.complaint_id, remedy.id, kind, amount, currency, note, owed_at, done_at
                  from remedy
                  join settlement on settlement.id = settlement_id and settlement.state in ('proposed', 'sent')
                 where remedy.complaint_id = any (:ids)
                 order by remedy.complaint_id, remedy.id
                """, CourseRows::toOwed);
    }

    private Map<Long, List<Settlement>> settlements(List<Long> ids) {
        return grouped(ids, """
                select complaint_id, settlement.id, outcome, text, proposed_by, coalesce(approver_id, '') as approver, sent_at
                  from settlement
                 where complaint_id = any (:ids)
                   and state in ('proposed', 'sent')
                 order by complaint_id, settlement.id desc
                """, CourseRows::toSettlement);
    }

    private Map<Long, List<Long>> tasks(List<Long> ids) {
        return grouped(ids, """
                select complaint_id, cause_task_id
                  from cause_task_complaint
                 where complaint_id = any (:ids)
                 order by complaint_id, cause_task_id desc
                """, (row, number) -> row.getLong("cause_task_id"));
    }

    private <T> Map<Long, List<T>> grouped(List<Long> ids, String sql, RowMapper<T> mapper) {
        return jdbc
                .sql(sql)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> new Of<>(row.getLong("complaint_id"), mapper.mapRow(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Of::complaint, mapping(Of::thing, toList())));
    }

    private static Helper toHelper(ResultSet row, int number) throws SQLException {
        return new Helper(
                row.getLong("id"),
                row.getString("step"),
                new PersonId(row.getString("person_id")),
                row.getString("name"),
                row.getString("why"),
                Row.instant(row, "called_at"),
                row.getInt("reminders"),
                Row.instantOrNull(row, "acknowledged_at"));
    }

    private static Owed toOwed(ResultSet row, int number) throws SQLException {
        return new Owed(
                row.getLong("id"),
                Row.remedy(row),
                Row.instantOrNull(row, "owed_at"),
                Row.instantOrNull(row, "done_at"));
    }

    private static Settlement toSettlement(ResultSet row, int number) throws SQLException {
        return new Settlement(
                row.getLong("id"),
                Row.word(Verdict.class, row, "outcome"),
                row.getString("text"),
                row.getString("proposed_by"),
                row.getString("approver"),
                Row.instantOrNull(row, "sent_at"));
    }
}
