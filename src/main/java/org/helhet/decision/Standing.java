package org.helhet.decision;

import java.util.Set;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What the ladder has to know of an open complaint.
 *
 * @param facts on which its last decision rests
 * @param owner whose own lead is meant by "team lead"; never called in to help herself
 * @param asked the colleague whose request is unanswered or was declined, or null where it is about none
 * @param away who is away now, beyond what {@code people.csv} says; those of the facts are not looked at
 */
public record Standing(
        Facts facts,
        Severity severity,
        PersonId owner,
        @Nullable PersonId asked,
        Set<PersonId> away) {

    public Standing {
        away = Set.copyOf(away);
    }
}
