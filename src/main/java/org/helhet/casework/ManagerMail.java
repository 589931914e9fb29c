package org.helhet.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Colleague;
import org.helhet.decision.Letter;
import org.helhet.decision.Person;
import org.helhet.decision.Roundup;
import org.springframework.stereotype.Component;

/** Writes to the complaints manager about what concerns no single complaint. */
@Component
public class ManagerMail {

    private static final String MANAGER = "complaints manager";

    private final RulebookInForce rules;
    private final RoundupMail mail;
    private final Clock clock;

    ManagerMail(RulebookInForce rules, RoundupMail mail, Clock clock) {
        this.rules = rules;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Call it inside the transaction of which it tells.
     *
     * @param whose the name of whoever it is about
     * @param until when it ended
     */
    public void send(Letter.Kind kind, String whose, String reason, Instant until) {
        manager()
                .ifPresent(manager -> mail.send(
                        kind,
                        new Roundup(manager, whose, reason, List.of(), until, clock.instant()),
                        rules.get(),
                        clock.instant()));
    }

    Optional<PersonId> manager() {
        var rulebook = rules.get().rulebook();
        return rulebook.people().stream()
                .filter(Person::active)
                .flatMap(person -> rulebook.staff().colleague(person.id()).stream())
                .filter(colleague -> colleague.roles().contains(MANAGER))
                .map(Colleague::id)
                .findFirst();
    }
}
