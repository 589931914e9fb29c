package org.helhet.rulebook.deciding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Asked;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.Role;
import org.helhet.rulebook.words.Folded;

/** Who answers for a unit of {@code people.csv}. */
public record Units(Staff staff, LocalDate today) {

    public Optional<Asked> asked(String unit) {
        var members = staff.everybody().stream()
                .filter(person -> !person.unit().isEmpty() && !person.hasLeftBy(today))
                .filter(person -> Folded.of(person.unit()).equals(Folded.of(unit)))
                .toList();
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new Asked(leadOf(members), members.getFirst().unit()));
    }

    /** The team lead among them, else whoever leads most of them, else the first. */
    private PersonId leadOf(List<PersonRow> members) {
        return members.stream()
                .filter(member -> member.roles().contains(Role.TEAM_LEAD))
                .map(PersonRow::id)
                .findFirst()
                .or(() -> leadOfMost(members))
                .orElseGet(() -> members.getFirst().id());
    }

    private Optional<PersonId> leadOfMost(List<PersonRow> members) {
        var leads =
                members.stream().map(PersonRow::lead).filter(Objects::nonNull).toList();
        var led = leads.stream().collect(groupingBy(Function.identity(), counting()));
        return leads.stream()
                .filter(lead ->
                        staff.find(lead).filter(row -> !row.hasLeftBy(today)).isPresent())
                .max((one, other) -> Long.compare(count(led, one), count(led, other)));
    }

    private static long count(Map<PersonId, Long> led, PersonId lead) {
        return led.getOrDefault(lead, 0L);
    }
}
