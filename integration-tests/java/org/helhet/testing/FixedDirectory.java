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

/**
 * A company in a row: the unit of all is "office"; whoever comes after somebody is the deputy, the first is the lead of all; a request
 * is answered within four hours, an offer within two. A day is uncovered when all are away.
 */
record FixedDirectory(List<Person> people) implements Directory {

    @Override
    public Optional<Asked> asked(String personOrUnit) {
        return people.stream()
                .filter(person -> List.of(person.id().value(), person.name(), person.email())
                        .contains(personOrUnit))
                .findFirst()
                .map(person -> new Asked(person.id(), "office"));
    }

    @Override
    public Optional<Colleague> colleague(PersonId person) {
        return people.stream()
                .map(Person::id)
                .filter(person::equals)
                .findFirst()
                .map(id -> new Colleague(id, "office", List.of(), true, 25, ZoneOffset.UTC, List.of(), null));
    }

    @Override
    public Optional<PersonId> leadOf(PersonId person) {
        return people.stream().map(Person::id).filter(id -> !id.equals(person)).findFirst();
    }

    @Override
    public List<PersonId> deputiesOf(PersonId person) {
        int place = people.stream().map(Person::id).toList().indexOf(person);
        return Stream.concat(people.stream().skip(place + 1L), people.stream().limit(place))
                .map(Person::id)
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
        return text.contains("only deliver");
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
