package org.helhet.rulebook.checks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.helhet.complaint.PersonId;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.PeopleReader;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Spoken;
import org.jspecify.annotations.Nullable;

/** Finds people of whom each points to the next and the last to the first again. */
record Circles(Checks checks) {

    void ofDeputies() {
        tell(Fault.DEPUTY_CIRCLE, PeopleReader.DEPUTY, PersonRow::deputy, 1);
    }

    /** Who leads herself is told of as that. */
    void ofLeads() {
        tell(Fault.LEAD_CIRCLE, PeopleReader.LEAD, PersonRow::lead, 2);
    }

    private void tell(Fault fault, Column column, Function<PersonRow, @Nullable PersonId> next, int least) {
        var told = new LinkedHashSet<Set<PersonId>>();
        for (var person : checks.tables().people().values()) {
            var circle = from(person.id(), next);
            if (circle.size() >= least && told.add(Set.copyOf(circle))) {
                checks.findings()
                        .add(
                                fault,
                                checks.cell(FileNames.PEOPLE, person.row(), column),
                                Map.of("circle", Spoken.plain(named(circle))));
            }
        }
    }

    /** Those who come round to this person again, or nobody. */
    private List<PersonId> from(PersonId start, Function<PersonRow, @Nullable PersonId> next) {
        var seen = new LinkedHashSet<PersonId>();
        var following = after(start, next);
        while (following.isPresent() && seen.add(following.get())) {
            if (following.get().equals(start)) {
                return List.copyOf(seen);
            }
            following = following.flatMap(id -> after(id, next));
        }
        return List.of();
    }

    private Optional<PersonId> after(PersonId id, Function<PersonRow, @Nullable PersonId> next) {
        return checks.tables().person(id).flatMap(person -> Optional.ofNullable(next.apply(person)));
    }

    private String named(List<PersonId> circle) {
        var names = circle.stream().map(this::name).collect(Collectors.joining(" → "));
        return name(circle.getLast()) + " → " + names;
    }

    private String name(PersonId id) {
        return checks.tables().vocabulary().people().say(id, Language.EN);
    }
}
