package org.helhet.rulebook.checks;

import java.util.Map;
import java.util.function.Predicate;
import org.helhet.complaint.PersonId;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.Role;
import org.helhet.rulebook.table.Cell;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Spoken;

/** Whether somebody who is named in a cell can do what the cell asks: be here, and own. */
record PersonChecks(Checks checks) {

    private static final int SOON = 30;

    void owns(PersonId id, Cell cell, Spoken concerned) {
        checks.tables().person(id).ifPresent(person -> {
            if (!person.mayOwn()) {
                checks.findings().add(Fault.MAY_NOT_OWN, cell, values(person, concerned));
            }
            if (person.mayOwn() && person.capacity() == 0) {
                checks.findings().add(Fault.NO_ROOM, cell, values(person, concerned));
            }
            stays(person, cell, concerned);
        });
    }

    /** Still here, whatever the person may do. */
    void stays(PersonId id, Cell cell, Spoken concerned) {
        checks.tables().person(id).ifPresent(person -> stays(person, cell, concerned));
    }

    private void stays(PersonRow person, Cell cell, Spoken concerned) {
        if (person.hasLeftBy(checks.today())) {
            checks.findings().add(Fault.PERSON_LEFT, cell, values(person, concerned));
        } else if (person.hasLeftBy(checks.today().plusDays(SOON))) {
            checks.findings().add(Fault.PERSON_LEAVES, cell, values(person, concerned));
        }
    }

    /** Whether anybody who is here has the role and may own. */
    boolean somebodyIs(Role role) {
        return isAnybody(person -> person.roles().contains(role) && person.mayOwn());
    }

    /** Whether anybody who is here has the role. */
    boolean somebodyHas(Role role) {
        return isAnybody(person -> person.roles().contains(role));
    }

    /** Of people who could not be read nobody knows what they are. */
    private boolean isAnybody(Predicate<PersonRow> asked) {
        var people = checks.tables().people().values();
        return people.isEmpty()
                || people.stream().anyMatch(person -> asked.test(person) && !person.hasLeftBy(checks.today()));
    }

    private static Map<String, Spoken> values(PersonRow person, Spoken concerned) {
        return Map.of(
                "person", Spoken.plain(person.name()),
                "day", Spoken.plain(String.valueOf(person.lastDay())),
                "concerned", concerned);
    }
}
