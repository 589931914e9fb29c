package org.helhet.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helhet.casework.Outcome;
import org.helhet.casework.people.AbsenceOf;
import org.helhet.casework.people.People;
import org.helhet.complaint.PersonId;
import org.helhet.desk.Body;
import org.helhet.desk.DeskSettings;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people who work here over HTTP: who they are, who is away when, who leaves. */
@RestController
@RequestMapping(path = "/api/people", produces = MediaType.APPLICATION_JSON_VALUE)
class PeopleCalls {

    /** {@code to} is the first instant at which the person is back; {@code source} is api or people.csv. */
    record AbsenceView(OffsetDateTime from, OffsetDateTime to, String reason, String source) {}

    /** {@code uncovered} are days on which, as the rules stand, a row of ownership.csv leads to nobody. */
    record PlanView(List<AbsenceView> absences, List<UncoveredView> uncovered) {}

    record UncoveredView(LocalDate date, int row, String says) {}

    /** {@code open} counts no further than matters to the capacity. */
    record SomebodyView(
            String id,
            String name,
            String email,
            String unit,
            List<String> roles,
            boolean mayOwn,
            int open,
            int capacity,
            boolean away) {}

    record LeftView(String id, @Nullable LocalDate lastDay) {}

    private final People people;
    private final Times times;
    private final DeskSettings settings;

    PeopleCalls(People people, Times times, DeskSettings settings) {
        this.people = people;
        this.times = times;
        this.settings = settings;
    }

    @GetMapping
    PageView<SomebodyView> list(@Valid @ParameterObject Paging paging) {
        return PageView.of(people.all(), paging, PeopleCalls::view);
    }

    @GetMapping("/{id}/absences")
    List<AbsenceView> absences(@PathVariable String id) {
        return views(people.absencesOf(new PersonId(id)).orElseThrow(() -> unknown(id)));
    }

    /** {@code [{from, to, reason?}]}, or that list as {@code absences}: a date without an hour means the whole day, the last included. */
    @PutMapping("/{id}/absences")
    PlanView plan(@PathVariable String id, HttpServletRequest request) throws IOException {
        var person = new PersonId(id);
        var call = Json.readList(Body.of(request, settings.intake().maxSize()), "absences");
        var wanted = new ArrayList<AbsenceOf>();
        call.objects("absences")
                .forEach(entry -> absence(entry, people.zoneOf(person)).ifPresent(wanted::add));
        call.refuseFaults();
        return switch (people.plan(person, wanted)) {
            case People.Planned.Unknown it -> throw unknown(id);
            case People.Planned.Refused it -> throw refused(it.objections());
            case People.Planned.Kept it ->
                new PlanView(
                        views(it.absences()),
                        it.uncovered().stream()
                                .map(day -> new UncoveredView(day.date(), day.row(), day.says()))
                                .toList());
        };
    }

    /** {@code {lastDay?}}: all that is theirs has a new owner, at once or when that day is over. */
    @PostMapping("/{id}/leave")
    LeftView leave(@PathVariable String id, HttpServletRequest request) throws IOException {
        var body = Body.of(request, settings.intake().maxSize());
        var call = Json.readList(body, "nothing");
        var written = call.text("lastDay");
        var lastDay = date(written);
        call.check(
                written.isEmpty() || lastDay.isPresent(),
                "lastDay",
                "\"%s\" is no date; one looks like 2026-12-31.".formatted(written));
        call.refuseFaults();
        return switch (people.leave(new PersonId(id), lastDay)) {
            case Outcome.Carried it -> new LeftView(id, lastDay.orElse(null));
            case Outcome.Unknown it -> throw unknown(id);
            case Outcome.Refused it -> throw refused(it.objections());
        };
    }

    private Optional<AbsenceOf> absence(Fields entry, ZoneId zone) {
        var from = moment(entry, "from", zone, 0);
        var until = moment(entry, "to", zone, 1);
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        boolean inOrder = until.get().isAfter(from.get());
        entry.check(inOrder, "to", "This is before the absence begins.");
        return inOrder
                ? Optional.of(new AbsenceOf(from.get(), until.get(), ComplaintCall.line(entry, "reason"), false))
                : Optional.empty();
    }

    /** A date is the beginning of that day, {@code daysLater}. */
    private Optional<Instant> moment(Fields entry, String name, ZoneId zone, int daysLater) {
        var written = entry.text(name);
        entry.check(
                !written.isEmpty(),
                name,
                "Say %s when: a date such as 2026-12-31, or a time.".formatted(name.equals("to") ? "until" : "from"));
        var date = date(written);
        return date.isPresent()
                ? date.map(day -> day.plusDays(daysLater).atStartOfDay(zone).toInstant())
                : Optional.ofNullable(entry.time(name, times, Act.CLOSE_OF_BUSINESS));
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(day -> day.getYear() > 1900 && day.getYear() < 2200);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private List<AbsenceView> views(List<AbsenceOf> absences) {
        return absences.stream()
                .map(absence -> new AbsenceView(
                        times.write(absence.from()),
                        times.write(absence.until()),
                        absence.reason(),
                        absence.fromPeople() ? "people.csv" : "api"))
                .toList();
    }

    private static SomebodyView view(People.Somebody somebody) {
        return new SomebodyView(
                somebody.id().value(),
                somebody.name(),
                somebody.email(),
                somebody.unit(),
                somebody.roles(),
                somebody.mayOwn(),
                somebody.open(),
                somebody.capacity(),
                somebody.away());
    }

    private static Refused refused(List<Outcome.Objection> objections) {
        return new Refused(
                HttpStatus.CONFLICT,
                objections.stream()
                        .map(objection -> new Fault(objection.field(), objection.says()))
                        .toList());
    }

    private static Refused unknown(String id) {
        return Refused.notFound("id", "There is nobody called \"%s\".".formatted(id));
    }
}
