package org.helhet.rulebook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helhet.complaint.PersonId;

/**
 * Finds what cells name: people, topics, areas. What is not there is a finding that names the nearest; where the table that
 * should hold it could not be read, that is said there.
 */
record Lookup(Vocabulary vocabulary, Findings findings) {

    Optional<PersonId> person(Cell cell, Spoken concerned) {
        return person(cell, concerned, Dictionary.empty());
    }

    /** @param words that may stand there instead of a name */
    Optional<PersonId> person(Cell cell, Spoken concerned, Dictionary<?> words) {
        if (cell.isEmpty() || vocabulary.people().isEmpty()) {
            return Optional.empty();
        }
        var person = vocabulary.people().find(cell.text());
        if (person.isEmpty()) {
            unknownPerson(cell, concerned, words);
        }
        return person;
    }

    private void unknownPerson(Cell cell, Spoken concerned, Dictionary<?> words) {
        var values = new LinkedHashMap<String, Spoken>();
        values.put("concerned", concerned);
        values.put("list", words::listed);
        var near = vocabulary.people().nearest(cell.text());
        near.ifPresent(person -> {
            values.put("nearest", Spoken.plain(vocabulary.people().say(person, Language.EN)));
            values.put("works", Spoken.plain(vocabulary.works().getOrDefault(person, "")));
        });
        var unknown = words.isEmpty() ? Fault.PERSON_UNKNOWN : Fault.PERSON_OR_ROLE_UNKNOWN;
        findings.add(near.isPresent() ? Fault.PERSON_NEARLY : unknown, cell, values);
    }

    Set<String> topics(Cell cell) {
        return named(vocabulary.topics(), cell, Fault.TOPIC_UNKNOWN, Fault.TOPIC_NEARLY);
    }

    Set<String> areas(Cell cell) {
        return named(vocabulary.areas(), cell, Fault.AREA_UNKNOWN, Fault.AREA_NEARLY);
    }

    private Set<String> named(Dictionary<String> known, Cell cell, Fault unknown, Fault nearly) {
        var named = new LinkedHashSet<String>();
        for (var part : known.isEmpty() ? List.<Cell>of() : cell.parts()) {
            known.find(part.text()).ifPresentOrElse(named::add, () -> tell(known, part, unknown, nearly));
        }
        return named;
    }

    private void tell(Dictionary<String> known, Cell part, Fault unknown, Fault nearly) {
        var values = new LinkedHashMap<String, Spoken>();
        var near = known.nearest(part.text());
        near.ifPresent(found -> values.put("nearest", language -> known.say(found, language)));
        values.put("list", known::listed);
        findings.add(near.isPresent() ? nearly : unknown, part, values);
    }
}
