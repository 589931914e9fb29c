package org.helhet.rulebook.deciding;

import org.helhet.rulebook.rows.PersonRow;

/**
 * Somebody who can own a complaint.
 *
 * @param insteadOf the person whom the row names, when somebody else takes it; else the same person
 * @param how why somebody else takes it, or empty
 */
public record Choice(PersonRow person, PersonRow insteadOf, String how) {

    /** The rule engine asks for it often; that of a whole row of people takes long. */
    @Override
    public int hashCode() {
        return person.id().hashCode();
    }

    static Choice of(PersonRow person) {
        return new Choice(person, person, "");
    }
}
