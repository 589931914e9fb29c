package org.helhet.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.helhet.decision.Asked;
import org.helhet.decision.Away;
import org.helhet.decision.Colleague;
import org.helhet.decision.Directory;
import org.helhet.decision.Person;
import org.helhet.decision.UncoveredDay;

/** Everybody works day and night, may own and is the complaints manager: a request is answered within four hours, an offer within two. The last person leads the others. */
public record FixedStaff(List<Person> people) implements Directory {

    @Override
    public Optional<Asked> asked(String personOrUnit) {
        return people.stream()
                .filter(person -> person.id().value().equals(personOrUnit)
                        || person.name().equals(personOrUnit))
                .findFirst()
                .map(person -> new Asked(person.id(), "unit"));
    }

    @Override
    public Optional<Colleague> colleague(PersonId person) {
        return people.stream()
                .filter(known -> known.id().equals(person))
                .findFirst()
                .map(known -> new Colleague(
                        person, "unit", List.of("complaints manager"), true, 25, ZoneOffset.UTC, List.of(), null));
    }

    @Override
    public Optional<PersonId> leadOf(PersonId person) {
        var lead = people.getLast().id();
        return lead.equals(person) ? Optional.empty() : Optional.of(lead);
    }

    @Override
    public List<PersonId> deputiesOf(PersonId person) {
        return people.stream()
                .map(Person::id)
                .filter(other -> !other.equals(person))
                .toList();
    }

    @Override
    public Instant requestDue(PersonId asked, Instant now) {
        return now.plus(Duration.ofHours(4));
    }

    @Override
    public Instant acceptBy(PersonId person, Severity severity, Instant now) {
        return now.plus(Duration.ofHours(2));
    }

    @Override
    public boolean passesTheBuck(String text) {
        return text.contains("not my department");
    }

    @Override
    public List<UncoveredDay> uncovered(LocalDate from, int days, Map<PersonId, List<Away>> away) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(days)
                .filter(day ->
                        people.stream().allMatch(person -> isAway(day, away.getOrDefault(person.id(), List.of()))))
                .map(day -> new UncoveredDay(day, 2, day + ": everybody is away."))
                .toList();
    }

    private static boolean isAway(LocalDate day, List<Away> away) {
        return away.stream().anyMatch(it -> !day.isBefore(it.from()) && !day.isAfter(it.to()));
    }
}
