package org.helhet.rulebook.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.complaint.PersonId;
import org.helhet.rulebook.topics.TopicRow;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Vocabulary;

/** Everything the rules folder says, understood; every list in the order of its file. */
public record Tables(
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

    public Optional<Template> template(Language language, String name) {
        return templates.stream()
                .filter(template ->
                        template.language() == language && template.name().equals(name))
                .findFirst();
    }

    public Optional<PersonRow> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }
}
