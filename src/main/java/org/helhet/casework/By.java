package org.helhet.casework;

import java.util.Optional;
import org.helhet.casework.RulebookInForce.Adopted;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Person;

/** The colleague who acts, and through which account. */
public record By(PersonId person, String name, String through) {

    /** Whoever ought to act where the actor names nobody; empty where nobody here is called so. */
    public static Optional<By> of(Adopted rules, Actor actor, PersonId whoOught) {
        if (actor.name().isEmpty()) {
            var known = rules.people().get(whoOught);
            return Optional.of(new By(whoOught, known == null ? whoOught.value() : known.name(), actor.through()));
        }
        return rules.people().values().stream()
                .filter(Person::active)
                .filter(person -> actor.name().equals(person.id().value())
                        || actor.name().equalsIgnoreCase(person.name())
                        || actor.name().equalsIgnoreCase(person.email()))
                .findFirst()
                .map(person -> new By(person.id(), person.name(), actor.through()));
    }

    /** What is answered to somebody whom nobody knows. */
    public static Outcome nobody(Actor actor) {
        return Outcome.refused("by", "Nobody here is called \"%s\".".formatted(actor.name()));
    }
}
