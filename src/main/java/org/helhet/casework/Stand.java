package org.helhet.casework;

import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Person;

/** Who can be turned to now: named by the rules, not gone and, where possible, not away. */
public final class Stand {

    private Stand() {}

    /** Named by the rules in force and not gone. */
    public static boolean isHere(InHand hand, PersonId person) {
        var known = hand.rules().people().get(person);
        return known != null && known.active();
    }

    public static boolean isAway(InHand hand, PersonId person) {
        return hand.away().contains(person);
    }

    /** The person, or while she is away the first of her deputies who is there, or then her lead; never the owner where there is anybody else. */
    public static PersonId inFor(InHand hand, PersonId person) {
        var staff = hand.rules().rulebook().staff();
        return Stream.of(Stream.of(person), staff.deputiesOf(person).stream(), staff.leadOf(person).stream())
                .flatMap(them -> them)
                .filter(candidate -> isHere(hand, candidate) && !isAway(hand, candidate))
                .filter(candidate -> !candidate.equals(hand.owner().id()))
                .findFirst()
                .orElse(person);
    }

    public static String name(InHand hand, PersonId person) {
        return Optional.ofNullable(hand.rules().people().get(person))
                .map(Person::name)
                .orElse(person.value());
    }

    public static String reach(String email, String phone) {
        return email.isBlank() || phone.isBlank() ? email + phone : email + ", " + phone;
    }
}
