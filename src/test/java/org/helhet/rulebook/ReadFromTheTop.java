package org.helhet.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.helhet.decision.Earlier.Relation;
import org.helhet.decision.Facts;

/** The ownership table read by a patient person, row after row, with neither index nor rule engine. */
record ReadFromTheTop(Tables tables, Facts facts, Severity severity, Instant now) {

    /** The id of the owner, and the row that named her. */
    record Answer(String owner, int row) {}

    Optional<Answer> answer() {
        for (var row : tables.ownership()) {
            if (fits(row)) {
                var owner = ownerBy(row);
                if (owner.isPresent()) {
                    return owner.map(person -> new Answer(person.id().value(), row.row()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean fits(OwnershipRow row) {
        var names = facts.topics().stream().map(topic -> topic.name()).toList();
        return (row.topics().isEmpty() || names.stream().anyMatch(row.topics()::contains))
                && (row.areas().isEmpty() || row.areas().contains(facts.area()))
                && (row.customerType() == null
                        || row.customerType() == facts.customer().type())
                && row.conditions().stream().allMatch(this::holds);
    }

    private boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.IsOpen open -> true;
            case Condition.HasAccountOwner c -> !facts.accountOwner().isEmpty();
            case Condition.BelongsToOpen c -> earlier(Relation.BELONGS_TO_OPEN) != null;
            case Condition.SameCustomerOpen c -> earlier(Relation.SAME_CUSTOMER_OPEN) != null;
            case Condition.ClosedRecently c -> earlier(Relation.CLOSED_RECENTLY) != null;
            case Condition.ReceivedByColleague c -> !facts.heardBy().isEmpty();
            case Condition.NamesPresentOwner c ->
                facts.earlier().stream()
                        .anyMatch(it -> it.relation() != Relation.CLOSED_RECENTLY
                                && facts.complainedAbout().contains(it.owner()));
            case Condition.NeededWithin c ->
                Situation.of(
                                facts,
                                now,
                                new Calendars(tables.calendar()).of(facts.country()),
                                new TopicLimits(List.of()))
                        .isNeededWithin(c.span());
            case Condition.WeakEvidence c ->
                !facts.topics().getFirst().name().equals("unclear")
                        && facts.topics().getFirst().weight() - nextWeight() < 1;
            case Condition.Compare c -> holds(c);
        };
    }

    /** Of what it is about, not of who else is turned to. */
    private double nextWeight() {
        for (var topic : facts.topics().subList(1, facts.topics().size())) {
            if (!List.of("outside body", "press").contains(topic.name())) {
                return topic.weight();
            }
        }
        return 0;
    }

    private boolean holds(Condition.Compare compare) {
        var value = compare.value();
        return switch (compare.fact()) {
            case CONTACTS -> facts.contacts() >= Integer.parseInt(value);
            case SEVERITY -> List.of("normal", "high", "urgent").indexOf(value) >= severity.ordinal();
            case COUNTRY -> facts.country().equals(value);
            case CUSTOMER -> facts.customer().number().equals(value);
            case TOPIC ->
                facts.topics().stream().noneMatch(topic -> topic.name().equals(value));
            default -> throw new IllegalStateException("not made up");
        };
    }

    private PersonId earlier(Relation... relations) {
        for (var it : facts.earlier()) {
            if (List.of(relations).contains(it.relation())) {
                return it.owner();
            }
        }
        return null;
    }

    private Optional<PersonRow> ownerBy(OwnershipRow row) {
        var named = named(row.owner());
        boolean sameMatter = row.owner() instanceof OwnerWord.ItsOwner || row.owner() instanceof OwnerWord.FormerOwner;
        var atWork = named.stream().filter(this::canOwn).toList();
        if (!atWork.isEmpty()) {
            return atWork.stream()
                    .filter(person -> sameMatter || hasRoom(person))
                    .findFirst()
                    .or(() -> colleague(atWork.getFirst()))
                    .or(() -> Optional.of(atWork.getFirst()));
        }
        var deputies = named.stream().map(this::deputies).toList();
        return deputies.stream()
                .flatMap(List::stream)
                .filter(this::hasRoom)
                .findFirst()
                .or(() -> deputies.stream().flatMap(List::stream).findFirst());
    }

    private List<PersonRow> named(OwnerWord word) {
        return switch (word) {
            case OwnerWord.Named named -> person(named.person());
            case OwnerWord.AccountOwner a ->
                facts.accountOwner().isEmpty() ? List.of() : person(new PersonId(facts.accountOwner()));
            case OwnerWord.ItsOwner i -> person(earlier(Relation.BELONGS_TO_OPEN, Relation.SAME_CUSTOMER_OPEN));
            case OwnerWord.FormerOwner f -> person(earlier(Relation.CLOSED_RECENTLY));
            case OwnerWord.Receiver r ->
                facts.heardBy().isEmpty()
                        ? List.of()
                        : person(new PersonId(facts.heardBy())).stream()
                                .filter(PersonRow::mayOwn)
                                .toList();
            case OwnerWord.ByRole by -> {
                var holders = new ArrayList<PersonRow>();
                everybody().stream()
                        .filter(p ->
                                p.roles().contains(by.role()) && p.country().equals(facts.country()))
                        .forEach(holders::add);
                everybody().stream()
                        .filter(p -> p.roles().contains(by.role()) && !holders.contains(p))
                        .forEach(holders::add);
                yield holders;
            }
        };
    }

    private Optional<PersonRow> colleague(PersonRow person) {
        var others = everybody().stream()
                .filter(other -> other != person && canOwn(other) && hasRoom(other))
                .toList();
        return others.stream()
                .filter(other -> other.roles().stream().anyMatch(person.roles()::contains))
                .findFirst()
                .or(() -> others.stream()
                        .filter(other -> other.unit().equals(person.unit()))
                        .findFirst())
                .or(() -> others.stream()
                        .filter(other -> other.areas().stream().anyMatch(person.areas()::contains))
                        .findFirst());
    }

    private List<PersonRow> deputies(PersonRow person) {
        var seen = new HashSet<>(List.of(person));
        var chain = new ArrayList<PersonRow>();
        for (var next = person.deputy();
                next != null && seen.add(tables.people().get(next)); ) {
            chain.add(tables.people().get(next));
            next = chain.getLast().deputy();
        }
        return chain.stream().filter(this::canOwn).toList();
    }

    private boolean canOwn(PersonRow person) {
        var today = LocalDate.of(2026, 11, 23);
        return person.mayOwn()
                && !facts.complainedAbout().contains(person.id())
                && !facts.away().contains(person.id())
                && !person.isAwayOn(today)
                && !person.hasLeftBy(today);
    }

    private boolean hasRoom(PersonRow person) {
        return facts.openComplaints().getOrDefault(person.id(), 0) < person.capacity();
    }

    private List<PersonRow> person(PersonId id) {
        return id == null ? List.of() : List.of(tables.people().get(id));
    }

    private List<PersonRow> everybody() {
        return List.copyOf(tables.people().values());
    }
}
