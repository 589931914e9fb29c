package org.helhet.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.helhet.casework.CauseTask;
import org.helhet.casework.CauseTasks;
import org.helhet.casework.Outcome;
import org.helhet.desk.api.CourseView.PersonView;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasks to find what several complaints have in common. */
@RestController
@RequestMapping(path = "/api/cause-tasks", produces = MediaType.APPLICATION_JSON_VALUE)
class CauseTaskCalls {

    /** {@code complaints} are the latest hundred; {@code complaintCount} says how many there are. */
    record CauseTaskView(
            long id,
            String state,
            String topic,
            String area,
            String country,
            PersonView owner,
            String why,
            OffsetDateTime openedAt,
            @Nullable OffsetDateTime doneAt,
            @Nullable String doneBy,
            String note,
            List<String> complaints,
            long complaintCount) {}

    /** Which tasks a list shall show; what is absent means any. */
    record Query(
            @Nullable @Pattern(regexp = "|open|done", message = "A state is open or done.")
            String state,

            @Nullable String owner) {}

    private final CauseTasks tasks;
    private final Act act;
    private final Times times;

    CauseTaskCalls(CauseTasks tasks, Act act, Times times) {
        this.tasks = tasks;
        this.act = act;
        this.times = times;
    }

    @GetMapping
    PageView<CauseTaskView> list(@Valid @ParameterObject Query query, @Valid @ParameterObject Paging paging) {
        return PageView.of(
                tasks.list(said(query.state()), said(query.owner()), paging.number(), paging.lines()), this::view);
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** {@code {note, by?}}: it was found and removed; without {@code by} it is the owner of the task who says so. */
    @PostMapping("/{id}/done")
    CauseTaskView done(@PathVariable long id, HttpServletRequest request, Principal account) throws IOException {
        var call = act.read(request);
        var note = Act.needed(call, "note", "Say what the cause was and what was done about it: the note is missing.");
        var actor = Act.actor(call, account);
        call.refuseFaults();
        return switch (tasks.done(id, actor, note)) {
            case Outcome.Carried carried -> tasks.one(id).map(this::view).orElseThrow();
            case Outcome.Unknown it -> throw Refused.notFound(it.field(), it.says());
            case Outcome.Refused it -> throw Refused.conflict(it);
        };
    }

    private CauseTaskView view(CauseTask task) {
        return new CauseTaskView(
                task.id(),
                task.doneAt() == null ? "open" : "done",
                task.topic(),
                task.area(),
                task.country(),
                new PersonView(task.owner().value(), task.ownerName()),
                task.why(),
                times.write(task.openedAt()),
                times.writeIfKnown(task.doneAt()),
                task.doneBy().isEmpty() ? null : task.doneBy(),
                task.note(),
                task.complaints(),
                task.linked());
    }
}
