package org.helhet.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.helhet.casework.Outcome.Objection;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Away;
import org.helhet.decision.Colleague;
import org.helhet.decision.Person;
import org.helhet.decision.UncoveredDay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The people who work here: who is away when, and who leaves. */
@Service
public class People {

    private static final int LONGEST_LOOK = 400;

    /** Somebody of the rulebook in force, how many open complaints are theirs, and whether they are away now. */
    public record Somebody(
            PersonId id,
            String name,
            String email,
            String unit,
            List<String> roles,
            boolean mayOwn,
            int open,
            int capacity,
            boolean away) {}

    /** What became of a change of absences; {@code uncovered} are days that the rules leave without anybody anyway. */
    public sealed interface Planned {

        record Kept(List<AbsenceOf> absences, List<UncoveredDay> uncovered) implements Planned {}

        record Refused(List<Objection> objections) implements Planned {}

        record Unknown() implements Planned {}
    }

    private final PersonRegister people;
    private final AbsenceRegister absences;
    private final Leaving leaving;
    private final Covering covering;
    private final Workload workload;
    private final RulebookInForce rules;
    private final TransactionTemplate transaction;
    private final Clock clock;

    People(
            PersonRegister people,
            AbsenceRegister absences,
            Leaving leaving,
            Covering covering,
            Workload workload,
            RulebookInForce rules,
            TransactionTemplate transaction,
            Clock clock) {
        this.people = people;
        this.absences = absences;
        this.leaving = leaving;
        this.covering = covering;
        this.workload = workload;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the order of {@code people.csv}, without those who have left. */
    public List<Somebody> all() {
        var adopted = rules.get();
        var load = workload.at(clock.instant());
        return adopted.rulebook().people().stream()
                .filter(person -> person.active() && !people.hasLeft(person.id()))
                .flatMap(person -> adopted.rulebook().staff().colleague(person.id()).stream()
                        .map(known -> new Somebody(
                                person.id(),
                                person.name(),
                                person.email(),
                                known.unit(),
                                known.roles(),
                                known.mayOwn(),
                                load.open().getOrDefault(person.id(), 0),
                                known.capacity(),
                                load.away().contains(person.id()))))
                .toList();
    }

    /** In the order in which they begin; empty for whoever we do not know. */
    public Optional<List<AbsenceOf>> absencesOf(PersonId person) {
        return people.exists(person) ? Optional.of(absences.of(person)) : Optional.empty();
    }

    /** In whose days a date without an hour is meant. */
    public ZoneId zoneOf(PersonId person) {
        return rules.get()
                .rulebook()
                .staff()
                .colleague(person)
                .map(Colleague::zone)
                .orElse(ZoneOffset.UTC);
    }

    /**
     * In the place of what was said before; what {@code people.csv} says stays. Refused with every day on which nobody could own
     * something because of it.
     */
    public Planned plan(PersonId person, List<AbsenceOf> wanted) {
        if (!people.exists(person) || people.hasLeft(person)) {
            return new Planned.Unknown();
        }
        var planned = Objects.requireNonNull(transaction.execute(status -> {
            people.lock(person);
            var before = uncovered();
            absences.put(person, withoutThoseOfPeople(person, wanted));
            var after = uncovered();
            var fresh = new ArrayList<>(after);
            fresh.removeAll(before);
            if (!fresh.isEmpty()) {
                status.setRollbackOnly();
                return new Planned.Refused(fresh.stream()
                        .map(day -> new Objection("absences", day.says()))
                        .toList());
            }
            return new Planned.Kept(absences.of(person), after);
        }));
        workload.forget();
        if (planned instanceof Planned.Kept) {
            covering.tend(clock.instant());
        }
        return planned;
    }

    private List<AbsenceOf> withoutThoseOfPeople(PersonId person, List<AbsenceOf> wanted) {
        var known = absences.of(person).stream().filter(AbsenceOf::fromPeople).toList();
        return wanted.stream()
                .filter(absence -> known.stream()
                        .noneMatch(it ->
                                it.from().equals(absence.from()) && it.until().equals(absence.until())))
                .toList();
    }

    /** The days from today on, as far as anybody is known to be away. */
    private List<UncoveredDay> uncovered() {
        var now = clock.instant();
        var away = absences.notOverAt(now);
        var last = away.values().stream()
                .flatMap(List::stream)
                .map(AbsenceOf::until)
                .max(Instant::compareTo)
                .orElse(now);
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        long days =
                Math.min(LONGEST_LOOK, LocalDate.ofInstant(last, ZoneOffset.UTC).toEpochDay() - today.toEpochDay() + 1);
        return rules.get().rulebook().staff().uncovered(today, (int) days, wholeDays(away));
    }

    /** Who has left stands in for nobody, although the rulebook may still hold them. */
    Map<PersonId, List<Away>> wholeDays(Map<PersonId, List<AbsenceOf>> away) {
        var days = new HashMap<PersonId, List<Away>>();
        away.forEach((person, its) -> {
            var zone = zoneOf(person);
            days.put(
                    person,
                    its.stream()
                            .map(absence -> new Away(
                                    LocalDate.ofInstant(absence.from(), zone),
                                    LocalDate.ofInstant(absence.until().minusMillis(1), zone)))
                            .toList());
        });
        rules.get().rulebook().people().stream()
                .map(Person::id)
                .filter(people::hasLeft)
                .forEach(gone -> days.put(gone, List.of(new Away(LocalDate.MIN, LocalDate.MAX))));
        return days;
    }

    /** {@code lastDay} may lie ahead; without one the person has left now. */
    public Outcome leave(PersonId person, Optional<LocalDate> lastDay) {
        if (!people.exists(person)) {
            return new Outcome.Unknown("id", "There is nobody called \"%s\".".formatted(person));
        }
        var now = clock.instant();
        var end = lastDay.map(
                        day -> day.plusDays(1).atStartOfDay(zoneOf(person)).toInstant())
                .orElse(now);
        return Objects.requireNonNull(transaction.execute(status -> {
            people.lock(person);
            if (people.hasLeft(person)) {
                return Outcome.refused("id", "%s has left already.".formatted(person));
            }
            people.leavesAt(person, end);
            if (!end.isAfter(now)) {
                leaving.forGood(person, rules.get(), now);
                covering.arrange(rules.get(), now);
            }
            return new Outcome.Carried(person.value());
        }));
    }
}
