package org.helhet.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.helhet.decision.Asked;
import org.helhet.decision.Away;
import org.helhet.decision.Colleague;
import org.helhet.decision.Directory;
import org.helhet.decision.Trigger;
import org.helhet.decision.UncoveredDay;
import org.helhet.rulebook.deciding.Coverage;
import org.helhet.rulebook.deciding.PassingOn;
import org.helhet.rulebook.deciding.Staff;
import org.helhet.rulebook.deciding.Units;
import org.helhet.rulebook.deciding.WorkingHours;
import org.helhet.rulebook.rows.EscalationRow;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.Role;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.words.Dictionary;

/** Who works here, as {@code people.csv} says. */
final class FolderDirectory implements Directory {

    private static final TimeSpan USUAL_REQUEST = new TimeSpan(4, TimeSpan.Unit.WORKING_HOURS);

    private final Staff staff;
    private final WorkingHours hours;
    private final Units units;
    private final PassingOn passingOn;
    private final Coverage coverage;
    private final Dictionary<PersonId> names;
    private final TimeSpan request;
    private final LocalDate today;

    FolderDirectory(Tables tables, Staff staff, WorkingHours hours, LocalDate today) {
        this.staff = staff;
        this.hours = hours;
        this.today = today;
        names = tables.vocabulary().people();
        units = new Units(staff, today);
        passingOn = PassingOn.of(tables.limits());
        coverage = new Coverage(tables.ownership(), staff, hours);
        request = tables.escalation().stream()
                .map(EscalationRow::when)
                .filter(Trigger.RequestUnanswered.class::isInstance)
                .map(when -> ((Trigger.RequestUnanswered) when).span())
                .findFirst()
                .orElse(USUAL_REQUEST);
    }

    @Override
    public Optional<Asked> asked(String personOrUnit) {
        return names.find(personOrUnit)
                .flatMap(staff::find)
                .filter(person -> !person.hasLeftBy(today))
                .map(person -> new Asked(person.id(), person.unit()))
                .or(() -> units.asked(personOrUnit));
    }

    @Override
    public Optional<Colleague> colleague(PersonId person) {
        return staff.find(person).map(this::colleague);
    }

    private Colleague colleague(PersonRow row) {
        return new Colleague(
                row.id(),
                row.unit(),
                row.roles().stream().map(Role::word).sorted().toList(),
                row.mayOwn(),
                row.capacity(),
                hours.of(row.id()).zone(),
                row.away().stream()
                        .map(absence -> new Away(absence.from(), absence.to()))
                        .toList(),
                row.lastDay());
    }

    @Override
    public Optional<PersonId> leadOf(PersonId person) {
        return staff.find(person).flatMap(row -> Optional.ofNullable(row.lead()));
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
        return hours.of(asked).after(now, request);
    }

    @Override
    public Instant acceptBy(PersonId person, Severity severity, Instant now) {
        return hours.acceptBy(person, severity, now);
    }

    @Override
    public boolean passesTheBuck(String text) {
        return passingOn.isIn(text);
    }

    @Override
    public List<UncoveredDay> uncovered(LocalDate from, int days, Map<PersonId, List<Away>> away) {
        return coverage.uncovered(from, days, away);
    }
}
