package org.helhet.rulebook.rows;

import org.helhet.complaint.PersonId;

/** Whom the owner column of {@code ownership.csv} names. */
public sealed interface OwnerWord {

    /** This very person. */
    record Named(PersonId person) implements OwnerWord {}

    /** Whoever has the role; several may have it. */
    record ByRole(Role role) implements OwnerWord {}

    /** The person who looks after the business customer. */
    record AccountOwner() implements OwnerWord {}

    /** The owner of the open complaint that this one has to do with. */
    record ItsOwner() implements OwnerWord {}

    /** The owner of the complaint that was closed a short while ago. */
    record FormerOwner() implements OwnerWord {}

    /** The colleague who heard it. */
    record Receiver() implements OwnerWord {}
}
