package org.helhet.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Complaints that are not closed, with all that a letter about them needs. */
@Repository
class CaseRegister {

    private final JdbcClient jdbc;

    CaseRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Case one(long complaint) {
        return jdbc.sql("""
                        select complaint.id, complaint.reference, complaint.status_token, complaint.severity,
                               person.id as owner_id, person.name as owner_name, person.email as owner_email,
                               person.phone as owner_phone, from_name, from_email, from_phone, subject,
                               latest.facts, latest.reasons,
                               next.kind, next.made_at, next.due_at, next.moved,
                               coalesce((select max(due_at)
                                           from promise
                                          where complaint_id = complaint.id
                                            and kind = 'answer'
                                            and state in ('next', 'later')), next.due_at) as answer_by
                          from complaint
                          join person on person.id = complaint.owner_id
                          join arrival on arrival.id = complaint.arrival_id
                          join promise next on next.complaint_id = complaint.id and next.state = 'next'
                          join lateral (select facts, reasons
                                          from decision
                                         where complaint_id = complaint.id
                                         order by id desc
                                         limit 1) latest on true
                         where complaint.id = :complaint
                        """)
                .param("complaint", complaint)
                .query(CaseRegister::toCase)
                .single();
    }

    private static Case toCase(ResultSet row, int number) throws SQLException {
        return new Case(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("status_token"),
                Row.owner(row),
                Row.complainant(row),
                row.getString("subject"),
                Json.facts(row.getString("facts")),
                Row.severity(row),
                Row.promise(row),
                Row.instant(row, "answer_by"),
                Json.reasons(row.getString("reasons")));
    }
}
