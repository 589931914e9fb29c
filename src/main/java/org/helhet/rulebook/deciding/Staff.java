package org.helhet.rulebook.deciding;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.complaint.PersonId;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.Role;
import org.jspecify.annotations.Nullable;

/** Who works here, in the order of {@code people.csv}: who has which role, who works beside whom, who stands in for whom. */
public final class Staff {

    private final Map<PersonId, PersonRow> people = new LinkedHashMap<>();
    private final Map<Role, List<PersonRow>> byRole = new EnumMap<>(Role.class);
    private final Map<RoleIn, List<PersonRow>> byRoleAndCountry = new HashMap<>();

    private record RoleIn(Role role, String country) {}

    public Staff(Collection<PersonRow> rows) {
        rows.forEach(row -> people.put(row.id(), row));
        for (var role : Role.values()) {
            var holders =
                    rows.stream().filter(row -> row.roles().contains(role)).toList();
            byRole.put(role, holders);
            holders.forEach(holder -> byRoleAndCountry.computeIfAbsent(
                    new RoleIn(role, holder.country()), in -> compatriotsFirst(holders, in.country())));
        }
    }

    private static List<PersonRow> compatriotsFirst(List<PersonRow> people, String country) {
        return people.stream()
                .sorted(Comparator.comparing(person -> !person.country().equals(country)))
                .toList();
    }

    public Collection<PersonRow> everybody() {
        return people.values();
    }

    public Optional<PersonRow> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Those who work in this country first. */
    public List<PersonRow> withRole(Role role, String country) {
        return byRoleAndCountry.getOrDefault(new RoleIn(role, country), byRole.getOrDefault(role, List.of()));
    }

    /** Who could take a complaint instead: first those with the same role, then of the same unit, then of the same area. */
    Collection<PersonRow> colleaguesOf(PersonRow person) {
        var colleagues = new LinkedHashSet<PersonRow>();
        others(person).filter(other -> shareOne(other.roles(), person.roles())).forEach(colleagues::add);
        others(person)
                .filter(other -> !person.unit().isEmpty() && other.unit().equals(person.unit()))
                .forEach(colleagues::add);
        others(person).filter(other -> shareOne(other.areas(), person.areas())).forEach(colleagues::add);
        return colleagues;
    }

    /** Whether somebody has this person for a lead. */
    public boolean leads(PersonRow person) {
        return people.values().stream().anyMatch(other -> person.id().equals(other.lead()));
    }

    private Stream<PersonRow> others(PersonRow person) {
        return people.values().stream().filter(other -> !other.id().equals(person.id()));
    }

    private static boolean shareOne(Collection<?> one, Collection<?> other) {
        return !Collections.disjoint(one, other);
    }

    /** The deputy, the deputy's deputy and so on; whoever comes a second time ends it. */
    public Collection<PersonRow> deputiesOf(PersonRow person) {
        var deputies = new LinkedHashMap<PersonId, PersonRow>();
        var next = deputyOf(person);
        while (next != null && !next.id().equals(person.id()) && deputies.putIfAbsent(next.id(), next) == null) {
            next = deputyOf(next);
        }
        return deputies.values();
    }

    private @Nullable PersonRow deputyOf(PersonRow person) {
        var deputy = person.deputy();
        return deputy == null ? null : people.get(deputy);
    }
}
