package org.helhet.casework.people;

import java.time.Instant;
import java.util.Optional;
import org.helhet.casework.RulebookInForce;
import org.helhet.casework.Timed;
import org.helhet.complaint.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets go of people whose last day is over. */
@Component
public class LastDays implements Timed {

    private static final Logger LOG = LoggerFactory.getLogger(LastDays.class);

    private final LeaverRegister leavers;
    private final PersonRegister people;
    private final Leaving leaving;
    private final RulebookInForce rules;
    private final TransactionTemplate transaction;

    LastDays(
            LeaverRegister leavers,
            PersonRegister people,
            Leaving leaving,
            RulebookInForce rules,
            TransactionTemplate transaction) {
        this.leavers = leavers;
        this.people = people;
        this.leaving = leaving;
        this.rules = rules;
        this.transaction = transaction;
    }

    @Override
    public Optional<Instant> next() {
        return leavers.next();
    }

    @Override
    public boolean tend(Instant now) {
        return leavers.due(now).stream().filter(person -> letGo(person, now)).count() > 0;
    }

    private boolean letGo(PersonId person, Instant now) {
        try {
            transaction.executeWithoutResult(status -> {
                people.lock(person);
                if (!people.hasLeft(person)) {
                    leaving.forGood(person, rules.get(), now);
                }
            });
            return true;
        } catch (RuntimeException broken) {
            LOG.error(
                    "The last day of {} is over, and what was theirs could not be decided anew; it is tried again.",
                    person,
                    broken);
            return false;
        }
    }
}
