package org.helhet.decision;

import org.helhet.complaint.Owner;
import org.helhet.complaint.Severity;

/**
 * Who owns the complaint, how grave it is, and what the customer hears by when. Every case names a person and a promise,
 * so a complaint without an owner or without a promise cannot even be written down.
 */
public sealed interface Decision {

    Owner owner();

    Severity severity();

    Promises promises();

    Reasons reasons();

    /** A rule named the owner. */
    record Assigned(Owner owner, Severity severity, Promises promises, Reasons reasons) implements Decision {}

    /** No rule named somebody who can own it: the duty owner takes it, and the gap is shown to those who write the rules. */
    record TakenByDuty(Owner owner, Severity severity, Promises promises, RulebookGap gap, Reasons reasons)
            implements Decision {}
}
