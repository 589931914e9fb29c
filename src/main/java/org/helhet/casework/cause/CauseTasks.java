package org.helhet.casework.cause;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.helhet.casework.Actor;
import org.helhet.casework.By;
import org.helhet.casework.Event;
import org.helhet.casework.EventKind;
import org.helhet.casework.Journal;
import org.helhet.casework.Outcome;
import org.helhet.casework.Page;
import org.helhet.casework.Row;
import org.helhet.casework.RulebookInForce;
import org.helhet.casework.Text;
import org.helhet.casework.cause.CauseRegister.Task;
import org.helhet.complaint.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The tasks to find a common cause, for reading and for finishing. */
@Service
public class CauseTasks {

    private static final String TASKS = """
            select cause_task.id, topic, area, country, owner_id, owner.name as owner_name, why, opened_at, done_at,
                   coalesce(doer.name, '') as done_by, note,
                   array(select reference
                           from cause_task_complaint
                           join complaint on complaint.id = complaint_id
                          where cause_task_id = cause_task.id
                          order by complaint_id desc
                          limit 100) as complaints,
                   (select count(*) from cause_task_complaint where cause_task_id = cause_task.id) as linked
              from cause_task
              join person owner on owner.id = owner_id
              left join person doer on doer.id = done_by
            """;

    private static final String WANTED = """
            where (:state = '' or state = :state) and (:owner = '' or owner_id = :owner)
            """;

    private final CauseRegister tasks;
    private final Journal journal;
    private final RulebookInForce rules;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CauseTasks(
            CauseRegister tasks,
            Journal journal,
            RulebookInForce rules,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.tasks = tasks;
        this.journal = journal;
        this.rules = rules;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Optional<CauseTask> one(long task) {
        return jdbc.sql(TASKS + "where cause_task.id = :task")
                .param("task", task)
                .query(CauseTasks::toTask)
                .optional();
    }

    /** The newest first. {@code state} is open or done, {@code owner} a person's id; empty means any. */
    public Page<CauseTask> list(String state, String owner, int page, int size) {
        var wanted = Map.of("state", Text.clean(state), "owner", Text.clean(owner));
        var total = jdbc.sql("select count(*) from cause_task " + WANTED)
                .params(wanted)
                .query(Long.class)
                .single();
        var items = jdbc.sql(TASKS + WANTED + "order by cause_task.id desc limit :size offset :skip")
                .params(wanted)
                .param("size", size)
                .param("skip", (long) page * size)
                .query(CauseTasks::toTask)
                .list();
        return new Page<>(items, page, size, total);
    }

    /** The timelines of all its complaints tell what was found and done. */
    public Outcome done(long task, Actor actor, String note) {
        return Objects.requireNonNull(transaction.execute(status -> tasks.lock(task)
                .map(found -> done(found, actor, Text.clean(note)))
                .orElseGet(() -> new Outcome.Unknown("id", "There is no task %d.".formatted(task)))));
    }

    private Outcome done(Task task, Actor actor, String note) {
        if (!task.isOpen()) {
            return Outcome.refused("id", "The task %d is done already.".formatted(task.id()));
        }
        return By.of(rules.get(), actor, task.owner())
                .map(by -> done(task, by, note))
                .orElseGet(() -> By.nobody(actor));
    }

    private Outcome done(Task task, By by, String note) {
        var now = clock.instant();
        tasks.done(task.id(), by.person(), note, now);
        var done = new Event(
                EventKind.CAUSE_DONE,
                by.person().value(),
                Map.of("name", by.name(), "through", by.through(), "task", task.id(), "note", note));
        tasks.complaintsOf(task.id())
                .forEach(complaint -> journal.write(complaint, now, rules.get().version(), List.of(done)));
        return new Outcome.Carried(Long.toString(task.id()));
    }

    private static CauseTask toTask(ResultSet row, int number) throws SQLException {
        return new CauseTask(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("area"),
                row.getString("country"),
                new PersonId(row.getString("owner_id")),
                row.getString("owner_name"),
                row.getString("why"),
                Row.instant(row, "opened_at"),
                Row.instantOrNull(row, "done_at"),
                row.getString("done_by"),
                row.getString("note"),
                Row.texts(row, "complaints"),
                row.getLong("linked"));
    }
}
