package org.helhet.casework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.casework.Held.Condition;
import org.helhet.casework.Held.Holds;
import org.helhet.casework.Held.KnownCall;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Status;
import org.helhet.decision.Call;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Complaints with all that is needed to act on them, locked until the transaction ends; a few queries however many they are. */
@Repository
class HeldRegister {

    private record OfComplaint<T>(long complaint, T thing) {}

    private record Mail(String messageId, boolean ours) {}

    private final JdbcClient jdbc;

    HeldRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever is acting on it at this moment. */
    Optional<Held> lock(String reference) {
        return jdbc.sql("select id from complaint where reference = :reference for update")
                .param("reference", Text.clean(reference))
                .query(Long.class)
                .optional()
                .map(this::read);
    }

    /** Waits for whoever is acting on it at this moment. */
    Held lock(long complaint) {
        jdbc.sql("select id from complaint where id = :complaint for update")
                .param("complaint", complaint)
                .query(Long.class)
                .single();
        return read(complaint);
    }

    /** Those that are due, the longest due first; what others are acting on is theirs. */
    List<Held> lockDue(Instant now, int atMost) {
        return read(jdbc.sql("""
                        select id
                          from complaint
                         where wake_at <= :now and status <> 'closed'
                         order by wake_at
                         limit :atMost
                           for update skip locked
                        """)
                .param("now", Row.at(now))
                .param("atMost", atMost)
                .query(Long.class)
                .list());
    }

    private Held read(long complaint) {
        return read(List.of(complaint)).getFirst();
    }

    /** In the order in which they are due. */
    private List<Held> read(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var promises = promises(ids);
        var calls = calls(ids);
        var mails = mails(ids);
        return complaints(ids, (row, number) -> {
            long id = row.getLong("id");
            return toHeld(
                    row,
                    promises.getOrDefault(id, List.of()),
                    calls.getOrDefault(id, List.of()),
                    mails.getOrDefault(id, List.of()));
        });
    }

    private List<Held> complaints(List<Long> ids, RowMapper<Held> toHeld) {
        return jdbc.sql("""
                        select complaint.id, reference, status_token, status, complaint.severity, opening, opened_at,
                               answered_at, closed_at, holds, contacts, open_remedies, open_requests, bounces,
                               (select coalesce(min(promise.id), 1)
                                  from promise
                                 where complaint_id = complaint.id
                                   and promise.opening = complaint.opening) as first_promise,
                               owner_id, person.name as owner_name, person.email as owner_email,
                               person.phone as owner_phone, from_name, from_email, from_phone, subject,
                               left(case when new_text <> '' then new_text else text end, 2000) as words,
                               latest.facts, latest.reasons
                          from complaint
                          join person on person.id = owner_id
                          join arrival on arrival.id = arrival_id
                          join lateral (select facts, reasons
                                          from decision
                                         where complaint_id = complaint.id
                                         order by decision.id desc
                                         limit 1) latest on true
                         where complaint.id = any (:ids)
                         order by wake_at, complaint.id
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query(toHeld)
                .list();
    }

    private Map<Long, List<GivenPromise>> promises(List<Long> ids) {
        return byComplaint(jdbc.sql("""
                        select complaint_id, id, kind, made_at, due_at, moved, state, kept_at, nudged_at, warned_at
                          from promise
                         where complaint_id = any (:ids)
                         order by complaint_id, id
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> new OfComplaint<>(row.getLong("complaint_id"), Row.given(row)))
                .list());
    }

    private Map<Long, List<KnownCall>> calls(List<Long> ids) {
        return byComplaint(jdbc.sql("""
                        select complaint_id, escalation.id, number, step, key, person_id, why, row, called_at, reminders,
                               last_reminder_at, acknowledged_at, acknowledged_by
                          from escalation
                          join complaint on complaint.id = complaint_id and complaint.opening = escalation.opening
                         where complaint_id = any (:ids)
                         order by complaint_id, number
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> new OfComplaint<>(
                        row.getLong("complaint_id"),
                        new KnownCall(row.getLong("id"), toCall(row), Row.textOrEmpty(row, "acknowledged_by"))))
                .list());
    }

    private Map<Long, List<Mail>> mails(List<Long> ids) {
        return byComplaint(jdbc.sql("""
                        select complaint_id, message_id, ours
                          from (select complaint_id, message_id, taken_at as at, false as ours
                                  from arrival
                                 where complaint_id = any (:ids)
                                   and kind in ('complaint', 'message')
                                   and message_id <> ''
                                 union all
                                select complaint_id, message_id, written_at, true
                                  from outbox
                                 where complaint_id = any (:ids)
                                   and recipient_id is null) mail
                         order by complaint_id, at
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> new OfComplaint<>(
                        row.getLong("complaint_id"), new Mail(row.getString("message_id"), row.getBoolean("ours"))))
                .list());
    }

    private static <T> Map<Long, List<T>> byComplaint(List<OfComplaint<T>> things) {
        return things.stream().collect(groupingBy(OfComplaint::complaint, mapping(OfComplaint::thing, toList())));
    }

    private static Held toHeld(ResultSet row, List<GivenPromise> promises, List<KnownCall> calls, List<Mail> mails)
            throws SQLException {
        int contacts = row.getInt("contacts");
        var facts = Json.facts(row.getString("facts"));
        return new Held(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("status_token"),
                Row.owner(row),
                Row.complainant(row),
                row.getString("subject"),
                row.getString("words"),
                facts.withContacts(facts.contacts() + contacts - 1),
                Json.reasons(row.getString("reasons")),
                toCondition(row, contacts),
                promises,
                row.getInt("first_promise"),
                calls,
                mails.stream().map(Mail::messageId).toList(),
                mails.stream().filter(mail -> !mail.ours()).map(Mail::messageId).reduce("", (earlier, later) -> later));
    }

    private static Condition toCondition(ResultSet row, int contacts) throws SQLException {
        var holds = row.getString("holds");
        return new Condition(
                Row.word(Status.class, row, "status"),
                Row.severity(row),
                row.getInt("opening"),
                Row.instant(row, "opened_at"),
                Row.instantOrNull(row, "answered_at"),
                Row.instantOrNull(row, "closed_at"),
                Arrays.stream(Holds.values())
                        .filter(known -> known.word().equals(holds))
                        .findFirst()
                        .orElseThrow(),
                contacts,
                row.getInt("open_remedies"),
                row.getInt("open_requests"),
                row.getInt("bounces"));
    }

    private static Call toCall(ResultSet row) throws SQLException {
        return new Call(
                row.getInt("number"),
                row.getString("step"),
                row.getString("key"),
                new PersonId(row.getString("person_id")),
                row.getString("why"),
                row.getInt("row"),
                Row.instant(row, "called_at"),
                row.getInt("reminders"),
                Row.instantOrNull(row, "last_reminder_at"),
                Row.instantOrNull(row, "acknowledged_at"));
    }
}
