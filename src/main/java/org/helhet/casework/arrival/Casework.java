package org.helhet.casework.arrival;

import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.helhet.casework.Original;
import org.helhet.casework.RulebookInForce;
import org.helhet.casework.Workload;
import org.helhet.casework.people.Adoption;
import org.helhet.casework.people.LatestRules;
import org.helhet.decision.Rulebook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of a complaint; whatever a public method writes, it writes in one transaction. */
@Service
public class Casework {

    private static final Logger LOG = LoggerFactory.getLogger(Casework.class);
    private static final int ATTEMPTS = 5;

    private final Reception reception;
    private final AfterAll afterAll;
    private final Adoption adoption;
    private final RulebookInForce rules;
    private final Workload workload;
    private final TransactionTemplate transaction;
    private final ObjectProvider<LatestRules> latest;

    Casework(
            Reception reception,
            AfterAll afterAll,
            Adoption adoption,
            RulebookInForce rules,
            Workload workload,
            TransactionTemplate transaction,
            ObjectProvider<LatestRules> latest) {
        this.reception = reception;
        this.afterAll = afterAll;
        this.adoption = adoption;
        this.rules = rules;
        this.workload = workload;
        this.transaction = transaction;
        this.latest = latest;
    }

    /** Writes down what came in and what becomes of it. Safe to repeat and to race: the same thing twice is one complaint. */
    public Receipt receive(Original original, OriginalReader reader) {
        var receipt = inOneTransaction(() -> reception.take(original, reader));
        LOG.info("Arrival {} is {} {}", receipt.arrival(), receipt.kind().word(), receipt.reference());
        return receipt;
    }

    /**
     * A person says that this automatic mail is a complaint after all. What has to do with a complaint already stays with it.
     *
     * @throws NoSuchElementException when there is no such arrival
     */
    public Receipt complaintAfterAll(long arrival, String who) {
        return inOneTransaction(() -> afterAll.open(arrival, who));
    }

    /** From now on this rulebook decides, and its people are the people who can own. */
    public void adopt(Rulebook rulebook) {
        adoption.of(rulebook);
    }

    /** The rulebook that decides now. */
    public Rulebook rulebook() {
        return rules.get().rulebook();
    }

    /**
     * A duplicate means that somebody else wrote the same thing down first; seen again, it is known. An owner who is not active
     * has just left, or the rules have just changed; decided again, by those in force now, there is another one.
     */
    private Receipt inOneTransaction(Supplier<Receipt> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> step.get());
            } catch (DataIntegrityViolationException lost) {
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
                workload.forget();
                latest.ifAvailable(LatestRules::follow);
            }
        }
    }
}
