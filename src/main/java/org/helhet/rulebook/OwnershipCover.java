package org.helhet.rulebook;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Away;
import org.helhet.decision.UncoveredDay;

/** On which days a row of {@code ownership.csv} leads to nobody who works: not whom it names, and none of their deputies. */
final class OwnershipCover {

    /** A row and whom it names. */
    private record Naming(OwnershipRow row, List<PersonRow> named) {}

    private final Staff staff;
    private final Calendars calendars;
    private final List<Naming> namings;

    OwnershipCover(Tables tables, Staff staff, Calendars calendars) {
        this.staff = staff;
        this.calendars = calendars;
        this.namings = tables.ownership().stream()
                .map(row -> new Naming(row, namedBy(row.owner())))
                .filter(naming -> !naming.named().isEmpty())
                .toList();
    }

    Stream<UncoveredDay> uncovered(LocalDate day, Map<PersonId, List<Away>> away) {
        return namings.stream()
                .filter(naming -> naming.named().stream()
                        .anyMatch(person -> calendars.of(person.country()).isWorkingDay(day)))
                .filter(naming -> naming.named().stream()
                        .flatMap(this::withDeputies)
                        .noneMatch(person -> isThere(person, day, away)))
                .map(naming -> new UncoveredDay(day, naming.row().row(), says(naming, day)));
    }

    /** Those of earlier complaints, of customers and of whoever heard it are not known beforehand. */
    private List<PersonRow> namedBy(OwnerWord owner) {
        Collection<PersonRow> named = switch (owner) {
            case OwnerWord.Named it -> staff.find(it.person()).stream().toList();
            case OwnerWord.ByRole it -> staff.withRole(it.role(), "");
            case OwnerWord.AccountOwner it -> List.of();
            case OwnerWord.ItsOwner it -> List.of();
            case OwnerWord.FormerOwner it -> List.of();
            case OwnerWord.Receiver it -> List.of();
        };
        return List.copyOf(named);
    }

    private Stream<PersonRow> withDeputies(PersonRow person) {
        var all = new LinkedHashSet<PersonRow>();
        all.add(person);
        all.addAll(staff.deputiesOf(person));
        return all.stream();
    }

    private static boolean isThere(PersonRow person, LocalDate day, Map<PersonId, List<Away>> away) {
        return person.mayOwn()
                && !person.hasLeftBy(day)
                && !person.isAwayOn(day)
                && away.getOrDefault(person.id(), List.of()).stream()
                        .noneMatch(it -> !day.isBefore(it.from()) && !day.isAfter(it.to()));
    }

    private static String says(Naming naming, LocalDate day) {
        return "%s, ownership.csv row %d (%s): %s and every deputy are away or have left."
                .formatted(
                        day,
                        naming.row().row(),
                        naming.row().says(),
                        naming.named().stream().map(PersonRow::name).collect(joining(", ")));
    }
}
