package org.helhet.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.complaint.PersonId;

/** Everything the rules folder says, understood; every list in the order of its file. */
record Tables(
        Vocabulary vocabulary,
        Map<PersonId, PersonRow> people,
        List<CustomerRow> customers,
        List<TopicRow> topics,
        List<OwnershipRow> ownership,
        List<PromiseRow> promises,
        List<EscalationRow> escalation,
        List<RemedyRow> remedies,
        List<CalendarRow> calendar,
        List<LimitRow> limits,
        List<ExceptionRow> exceptions,
        List<ScenarioRow> scenarios,
        List<Template> templates) {

    Optional<Template> template(Language language, String name) {
        return templates.stream()
                .filter(template ->
                        template.language() == language && template.name().equals(name))
                .findFirst();
    }

    Optional<PersonRow> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }
}
