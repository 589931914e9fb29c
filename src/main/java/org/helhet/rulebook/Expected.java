package org.helhet.rulebook;

import org.helhet.rulebook.rows.Role;

/** What a label means in this rulebook. */
sealed interface Expected {

    /** As the rulebook writes it. */
    String name();

    /** The surest topic should be this one. */
    record OfTopic(String name) implements Expected {}

    /** The owner should be of this unit. */
    record OfUnit(String name) implements Expected {}

    /** The owner should have this role. */
    record OfRole(String name, Role role) implements Expected {}

    /** This person should own it. */
    record OfPerson(String name) implements Expected {}

    /** Nothing of that name is in the rulebook. */
    record Unknown(String name) implements Expected {}
}
