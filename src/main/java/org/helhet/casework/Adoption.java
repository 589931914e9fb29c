package org.helhet.casework;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import org.helhet.decision.Rulebook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A rulebook comes into force: first its people are ours, then it decides. */
@Component
class Adoption {

    private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);

    private final PersonRegister people;
    private final RulebookRegister versions;
    private final RulebookInForce rules;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Adoption(
            PersonRegister people,
            RulebookRegister versions,
            RulebookInForce rules,
            TransactionTemplate transaction,
            Clock clock) {
        this.people = people;
        this.versions = versions;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
    }

    void of(Rulebook rulebook) {
        transaction.executeWithoutResult(status -> arrive(rulebook));
        rules.becomes(rulebook);
        LOG.info("Rulebook {} is in force.", rulebook.version());
        leave(rulebook);
    }

    private void arrive(Rulebook rulebook) {
        versions.adopted(rulebook.version(), clock.instant());
        people.keep(rulebook.people());
    }

    /** Only when nothing is decided by the rules before any more; what was decided a moment ago may still be written down. */
    private void leave(Rulebook rulebook) {
        try {
            var owning = transaction.execute(status -> people.letGoAllBut(rulebook.people()));
            requireNonNull(owning)
                    .forEach(person -> LOG.warn(
                            "{} is not active in rulebook {} but still owns open complaints, so they stay with this person until somebody else has accepted them.",
                            person,
                            rulebook.version()));
        } catch (DataIntegrityViolationException gotOneMeanwhile) {
            LOG.info(
                    "Somebody who is not in rulebook {} was given a complaint a moment ago and stays active.",
                    rulebook.version());
        }
    }
}
