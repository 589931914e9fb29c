package org.helhet.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.helhet.decision.Asked;
import org.helhet.decision.Away;
import org.helhet.decision.Colleague;
import org.helhet.decision.Directory;
import org.helhet.decision.Trigger;
import org.helhet.decision.UncoveredDay;

/** Who works here, by {@code people.csv} and the rows of the other tables that name them. Immutable, for any thread. */
final class StaffDirectory implements Directory {

    private static final TimeSpan TO_ANSWER = new TimeSpan(4, TimeSpan.Unit.WORKING_HOURS);
    private static final TimeSpan TO_ACCEPT = new TimeSpan(2, TimeSpan.Unit.WORKING_HOURS);
    private static final TimeSpan TO_ACCEPT_URGENT = new TimeSpan(30, TimeSpan.Unit.MINUTES);

    private final Tables tables;
    private final Calendars calendars;
    private final Staff staff;
    private final PassingOn passingOn;
    private final OwnershipCover cover;
    private final TimeSpan toAnswer;

    StaffDirectory(Tables tables, Calendars calendars) {
        this.tables = tables;
        this.calendars = calendars;
        this.staff = new Staff(tables.people().values());
        this.passingOn = new PassingOn(tables.limits());
        this.cover = new OwnershipCover(tables, staff, calendars);
        this.toAnswer = tables.escalation().stream()
                .map(EscalationRow::when)
                .filter(Trigger.RequestUnanswered.class::isInstance)
                .map(when -> ((Trigger.RequestUnanswered) when).span())
                .findFirst()
                .orElse(TO_ANSWER);
    }

    @Override
    public Optional<Asked> asked(String personOrUnit) {
        var folded = Folded.of(personOrUnit);
        return folded.isEmpty()
                ? Optional.empty()
                : person(folded).or(() -> leadOfUnit(folded)).map(row -> new Asked(row.id(), row.unit()));
    }

    @Override
    public Optional<Colleague> colleague(PersonId person) {
        return staff.find(person).map(this::colleague);
    }

    @Override
    public Optional<PersonId> leadOf(PersonId person) {
        return staff.find(person).map(PersonRow::lead);
    }

    @Override
    public List<PersonId> deputiesOf(PersonId person) {
        return staff.find(person).stream()
                .flatMap(row -> staff.deputiesOf(row).stream())
                .map(PersonRow::id)
                .toList();
    }

    @Override
    public Instant requestDue(PersonId asked, Instant now) {
        return after(asked, toAnswer, now);
    }

    @Override
    public Instant acceptBy(PersonId person, Severity severity, Instant now) {
        return severity == Severity.URGENT
                ? after(person, limit(Limit.ACCEPT_URGENT, TO_ACCEPT_URGENT), now)
                : after(person, limit(Limit.ACCEPT, TO_ACCEPT), now);
    }

    @Override
    public boolean passesTheBuck(String text) {
        return passingOn.isIn(text);
    }

    @Override
    public List<UncoveredDay> uncovered(LocalDate from, int days, Map<PersonId, List<Away>> away) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(days)
                .flatMap(day -> cover.uncovered(day, away))
                .toList();
    }

    private Optional<PersonRow> person(String folded) {
        return staff.everybody().stream()
                .filter(row -> Stream.of(row.id().value(), row.name(), row.mail())
                        .map(Folded::of)
                        .anyMatch(folded::equals))
                .findFirst();
    }

    /** Whoever of the unit others have as their lead; else the lead of the first of its people. */
    private Optional<PersonRow> leadOfUnit(String folded) {
        var unit = staff.everybody().stream()
                .filter(row -> Folded.of(row.unit()).equals(folded))
                .toList();
        return unit.stream()
                .filter(row ->
                        staff.everybody().stream().anyMatch(other -> row.id().equals(other.lead())))
                .findFirst()
                .or(() -> unit.stream()
                        .flatMap(row -> Optional.ofNullable(row.lead()).flatMap(staff::find).stream())
                        .findFirst());
    }

    private Colleague colleague(PersonRow row) {
        return new Colleague(
                row.id(),
                row.unit(),
                row.roles().stream().map(Role::word).sorted().toList(),
                row.mayOwn(),
                row.capacity(),
                calendars.of(row.country()).zone(),
                row.away().stream()
                        .map(absence -> new Away(absence.from(), absence.to()))
                        .toList(),
                row.lastDay());
    }

    private Instant after(PersonId person, TimeSpan span, Instant now) {
        var country = staff.find(person).map(PersonRow::country).orElse("");
        return calendars.of(country).after(now, span);
    }

    private TimeSpan limit(Limit limit, TimeSpan usual) {
        return tables.limits().stream()
                .filter(row ->
                        Folded.of(row.limit()).equals(Folded.of(limit.words().in(Language.EN))))
                .flatMap(row -> Optional.ofNullable(row.time()).stream())
                .findFirst()
                .orElse(usual);
    }
}
