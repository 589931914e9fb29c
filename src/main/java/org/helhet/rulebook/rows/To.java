package org.helhet.rulebook.rows;

import org.helhet.complaint.PersonId;

/** Whom a row of {@code escalation.csv} calls in. */
public sealed interface To {

    /** This very person. */
    record Named(PersonId person) implements To {}

    /** Whoever has the role; the team lead is above all the owner's own lead. */
    record ByRole(Role role) implements To {}

    record ItsOwner() implements To {}

    record LeadOfOwner() implements To {}

    record LeadOfAsked() implements To {}
}
