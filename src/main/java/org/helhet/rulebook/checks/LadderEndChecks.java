package org.helhet.rulebook.checks;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helhet.rulebook.deciding.Calendars;
import org.helhet.rulebook.deciding.Ladder;
import org.helhet.rulebook.deciding.Staff;
import org.helhet.rulebook.rows.EscalationReader;
import org.helhet.rulebook.rows.EscalationRow;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.RowWords;
import org.helhet.rulebook.rows.To;
import org.helhet.rulebook.table.Cell;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Spoken;

/** Whether the ladder goes up and ends at a person who is there on every working day of the coming year. */
public record LadderEndChecks(Checks checks) {

    private static final int DAYS = 366;
    private static final int SOON = 30;

    /** What could not be read may be the very row that is missing. */
    public void all() {
        new Circles(checks).ofLeads();
        if (checks.findings().stopIn(FileNames.ESCALATION)
                || checks.tables().escalation().isEmpty()) {
            return;
        }
        var end = Ladder.endOf(checks.tables().escalation());
        if (end.isEmpty()) {
            checks.findings().add(Fault.CHAIN_WITHOUT_END, Place.of(FileNames.ESCALATION));
        }
        circle(EscalationChecks.rungs(checks.tables().escalation()));
        if (!checks.tables().people().isEmpty() && !checks.findings().stopIn(FileNames.PEOPLE)) {
            end.stream().filter(row -> isFirst(row, end)).forEach(this::end);
        }
    }

    /** Several rows may call in the same at the end; one of them is told of. */
    private static boolean isFirst(EscalationRow row, List<EscalationRow> end) {
        return end.stream().filter(other -> other.to().equals(row.to())).findFirst().stream()
                .anyMatch(row::equals);
    }

    /** The same is called in again after somebody else was. */
    private void circle(List<List<EscalationRow>> rungs) {
        for (int upper = 2; upper < rungs.size(); upper++) {
            for (var again : rungs.get(upper)) {
                int to = upper;
                IntStream.range(0, upper - 1)
                        .boxed()
                        .flatMap(lower -> roundTrip(rungs, lower, to, again).stream())
                        .findFirst()
                        .ifPresent(rows -> tellCircle(again, rows));
            }
        }
    }

    private Optional<List<EscalationRow>> roundTrip(
            List<List<EscalationRow>> rungs, int lower, int upper, EscalationRow again) {
        var between = IntStream.range(lower + 1, upper)
                .mapToObj(rungs::get)
                .filter(rung -> rung.stream().noneMatch(row -> isTheSame(row.to(), again.to())))
                .map(List::getFirst)
                .toList();
        return rungs.get(lower).stream()
                .filter(row -> isTheSame(row.to(), again.to()) && !between.isEmpty())
                .findFirst()
                .map(first -> Stream.concat(Stream.of(first), Stream.concat(between.stream(), Stream.of(again)))
                        .toList());
    }

    /** Word for word, or a person by name who is also the one that the other row means. */
    private boolean isTheSame(To one, To other) {
        return one.equals(other) || isNamedBy(one, other) || isNamedBy(other, one);
    }

    private boolean isNamedBy(To named, To other) {
        return named instanceof To.Named person
                && other instanceof To.ByRole by
                && checks.tables().people().values().stream()
                        .filter(holder -> holder.roles().contains(by.role()))
                        .map(PersonRow::id)
                        .toList()
                        .equals(List.of(person.person()));
    }

    private void tellCircle(EscalationRow again, List<EscalationRow> rows) {
        var words = new RowWords(checks.tables().vocabulary());
        checks.findings()
                .add(
                        Fault.CHAIN_CIRCLE,
                        Place.of(FileNames.ESCALATION, again.row()),
                        Map.of(
                                "rows",
                                Spoken.plain(rows.stream()
                                        .map(row -> Integer.toString(row.row()))
                                        .collect(Collectors.joining(", "))),
                                "circle",
                                language -> rows.stream()
                                        .map(row -> words.to(row.to(), language))
                                        .collect(Collectors.joining(" → "))));
    }

    private void end(EscalationRow row) {
        var cell = checks.cell(FileNames.ESCALATION, row.row(), EscalationReader.TO);
        var last = lastPeople(row.to());
        if (last.isEmpty() && row.to() instanceof To.ByRole by) {
            checks.findings()
                    .add(Fault.CHAIN_END_VACANT, cell, Map.of("role", by.role().words()));
        } else if (last.isEmpty() && !(row.to() instanceof To.ItsOwner)) {
            checks.findings().add(Fault.CHAIN_ENDS_NOWHERE, cell);
        } else if (!last.isEmpty()) {
            presence(cell, last);
        }
    }

    private List<PersonRow> lastPeople(To to) {
        return switch (to) {
            case To.Named named ->
                checks.tables().person(named.person()).stream().toList();
            case To.ByRole by ->
                checks.tables().people().values().stream()
                        .filter(person -> person.roles().contains(by.role()) && !person.hasLeftBy(checks.today()))
                        .toList();
            case To.ItsOwner its -> List.of();
            case To.LeadOfOwner lead -> List.of();
            case To.LeadOfAsked lead -> List.of();
        };
    }

    /** On a day on which the business is closed nobody need be there. */
    private void presence(Cell cell, List<PersonRow> last) {
        var calendars = new Calendars(checks.tables().calendar());
        var country = last.getFirst().country();
        var there = withDeputies(last);
        Stream.iterate(checks.today(), day -> day.plusDays(1))
                .limit(DAYS)
                .filter(day -> there.stream().noneMatch(person -> isThere(person, day)))
                .filter(day -> calendars.of(country).isWorkingDay(day))
                .findFirst()
                .ifPresent(day -> tellAbsent(cell, last.getFirst(), day));
    }

    private Set<PersonRow> withDeputies(List<PersonRow> last) {
        var staff = new Staff(checks.tables().people().values());
        var there = new LinkedHashSet<>(last);
        last.forEach(person -> there.addAll(staff.deputiesOf(person)));
        return there;
    }

    private static boolean isThere(PersonRow person, LocalDate day) {
        return !person.hasLeftBy(day) && !person.isAwayOn(day);
    }

    private void tellAbsent(Cell cell, PersonRow person, LocalDate day) {
        boolean soon = day.isBefore(checks.today().plusDays(SOON));
        checks.findings()
                .add(
                        soon ? Fault.CHAIN_END_ABSENT : Fault.CHAIN_END_ABSENT_LATER,
                        cell,
                        Map.of("person", Spoken.plain(person.name()), "day", Spoken.plain(day.toString())));
    }
}
