package org.helhet.whatif;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.helhet.complaint.Promise;
import org.helhet.decision.CallsAtOnce;
import org.helhet.decision.Decision;
import org.helhet.decision.Facts;
import org.helhet.decision.Reason;
import org.helhet.decision.Rulebook;
import org.helhet.whatif.Difference.Outcome;

/** What one rulebook says of one complaint, and how many people it would call in at once. */
record Verdict(Decision decision, Instant answerBy, int called) {

    private static final String SENTENCES = "exceptions.txt";

    static Verdict of(Rulebook rulebook, Facts facts, Instant now) {
        var decision = rulebook.decide(facts, now);
        return new Verdict(
                decision,
                answerBy(decision),
                CallsAtOnce.of(rulebook, facts, decision, now).size());
    }

    private static Instant answerBy(Decision decision) {
        var promises = decision.promises().all();
        return promises.stream()
                .filter(promise -> promise.kind() == Promise.Kind.ANSWER)
                .findFirst()
                .orElse(promises.getLast())
                .dueAt();
    }

    boolean sameOwner(Verdict other) {
        return decision.owner().id().equals(other.decision.owner().id());
    }

    boolean sameAs(Verdict other) {
        return sameOwner(other) && decision.severity() == other.decision.severity() && answerBy.equals(other.answerBy);
    }

    /** The reason for what is different from the other: a sentence before a row, the owner before the severity before the promise. */
    Reason reasonAgainst(Verdict other) {
        if (!sameOwner(other)) {
            return of(Reason.About.OWNER);
        }
        return of(decision.severity() == other.decision.severity() ? Reason.About.PROMISE : Reason.About.SEVERITY);
    }

    private Reason of(Reason.About part) {
        var reasons = decision.reasons().about(part);
        return sentence(reasons)
                .orElseGet(() -> reasons.isEmpty()
                        ? decision.reasons().all().getFirst()
                        : part == Reason.About.OWNER ? reasons.getFirst() : reasons.getLast());
    }

    private static Optional<Reason> sentence(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.file().equals(SENTENCES))
                .findFirst();
    }

    Outcome outcome() {
        return new Outcome(decision.owner().name(), decision.severity().word(), answerBy);
    }
}
