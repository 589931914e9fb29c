package org.helhet.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.helhet.complaint.PersonId;
import org.helhet.decision.CalledIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Causes that somebody looks for, and the complaints behind them. That there is one open task of a cause is a unique index. */
@Repository
class CauseRegister {

    /** A task, and whether it is still to be done. */
    record Task(long id, PersonId owner, boolean isOpen) {}

    private final JdbcClient jdbc;

    CauseRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody finishes it before this transaction ends. */
    Optional<Task> open(Cause cause) {
        return jdbc.sql("""
                        select id, owner_id, state
                          from cause_task
                         where topic = :topic and area = :area and country = :country and state = 'open'
                           for share
                        """)
                .param("topic", cause.topic())
                .param("area", cause.area())
                .param("country", cause.country())
                .query(CauseRegister::toTask)
                .optional();
    }

    /** Waits for whoever counts the complaints of the same cause at this moment. */
    void oneAtATime(Cause cause) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:cause, 0))")
                .param("cause", cause.toString())
                .query(row -> {});
    }

    /** The latest complaints first of all of this cause since then that no task has had. */
    List<Long> alike(Cause cause, Instant since, int atMost) {
        return jdbc.sql("""
                        select id
                          from complaint
                         where topics[1] = :topic
                           and area = :area
                           and (area <> '' or country = :country)
                           and received_at > :since
                           and not exists (select from cause_task_complaint where complaint_id = complaint.id)
                         order by received_at desc, id
                         limit :atMost
                        """)
                .param("topic", cause.topic())
                .param("area", cause.area())
                .param("country", cause.country())
                .param("since", Row.at(since))
                .param("atMost", atMost)
                .query(Long.class)
                .list();
    }

    Task begin(Cause cause, CalledIn called, InHand hand) {
        return jdbc.sql("""
                        insert into cause_task (topic, area, country, owner_id, why, rulebook, row, opened_at)
                        values (:topic, :area, :country, :owner, :why, :rulebook, :row, :now)
                        returning id, owner_id, state
                        """)
                .param("topic", cause.topic())
                .param("area", cause.area())
                .param("country", cause.country())
                .param("owner", called.person().id().value())
                .param("why", called.why())
                .param("rulebook", hand.rules().version())
                .param("row", called.row())
                .param("now", Row.at(hand.now()))
                .query(CauseRegister::toTask)
                .single();
    }

    void link(long task, long complaint) {
        jdbc.sql("""
                        insert into cause_task_complaint (cause_task_id, complaint_id)
                        values (:task, :complaint)
                        on conflict do nothing
                        """).param("task", task).param("complaint", complaint).update();
    }

    /** Waits for whoever acts on it at this moment. */
    Optional<Task> lock(long task) {
        return jdbc.sql("select id, owner_id, state from cause_task where id = :task for update")
                .param("task", task)
                .query(CauseRegister::toTask)
                .optional();
    }

    /** A task of somebody who leaves, and the latest of its complaints. */
    record TaskOf(long id, long complaint) {}

    /** Nobody acts on them before this transaction ends. */
    List<TaskOf> lockAllOf(PersonId owner) {
        return jdbc.sql("""
                        select id,
                               (select max(complaint_id) from cause_task_complaint where cause_task_id = cause_task.id) as latest
                          from cause_task
                         where owner_id = :owner and state = 'open'
                         order by id
                           for update
                        """)
                .param("owner", owner.value())
                .query((row, number) -> new TaskOf(row.getLong("id"), row.getLong("latest")))
                .list();
    }

    void passOn(long task, PersonId next) {
        jdbc.sql("update cause_task set owner_id = :next where id = :task")
                .param("task", task)
                .param("next", next.value())
                .update();
    }

    void done(long task, PersonId by, String note, Instant now) {
        jdbc.sql("""
                        update cause_task
                           set state = 'done', done_at = :now, done_by = :by, note = :note
                         where id = :task
                        """)
                .param("task", task)
                .param("now", Row.at(now))
                .param("by", by.value())
                .param("note", note)
                .update();
    }

    List<Long> complaintsOf(long task) {
        return jdbc.sql(
                        "select complaint_id from cause_task_complaint where cause_task_id = :task order by complaint_id")
                .param("task", task)
                .query(Long.class)
                .list();
    }

    private static Task toTask(ResultSet row, int number) throws SQLException {
        return new Task(
                row.getLong("id"),
                new PersonId(row.getString("owner_id")),
                row.getString("state").equals("open"));
    }
}
