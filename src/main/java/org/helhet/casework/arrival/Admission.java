package org.helhet.casework.arrival;

import java.util.List;
import org.helhet.casework.Case;
import org.helhet.casework.Dice;
import org.helhet.casework.Filing;
import org.helhet.casework.History;
import org.helhet.casework.NewComplaint;
import org.helhet.casework.RulebookInForce;
import org.helhet.casework.Taken;
import org.helhet.casework.Workload;
import org.helhet.complaint.Promise;
import org.helhet.decision.Decision;
import org.helhet.decision.Facts;
import org.helhet.decision.Promises;
import org.helhet.decision.Statement;
import org.springframework.stereotype.Component;

/** Makes a complaint of what somebody told us: the rulebook says who owns it and what is promised, and all of it is written down. */
@Component
class Admission {

    private final RulebookInForce rules;
    private final History history;
    private final Workload workload;
    private final Filing filing;
    private final Beginnings beginnings;

    Admission(RulebookInForce rules, History history, Workload workload, Filing filing, Beginnings beginnings) {
        this.rules = rules;
        this.history = history;
        this.workload = workload;
        this.filing = filing;
        this.beginnings = beginnings;
    }

    /** {@code complaint} is the key it is to have; {@code arrival} is in the ledger under that key already. */
    Case admit(long complaint, long arrival, Taken taken) {
        var adopted = rules.get();
        var earlier = history.of(taken.content(), taken.takenAt());
        var facts = adopted.rulebook().read(statement(taken, earlier));
        var decision = adopted.rulebook().decide(facts, taken.takenAt());
        var about = toCase(complaint, taken, facts, decision);
        filing.file(new NewComplaint(about, arrival, taken, decision, earlier, adopted));
        workload.takesOn(about.owner().id());
        beginnings.begin(complaint);
        return about;
    }

    private Statement statement(Taken taken, List<History.Known> earlier) {
        var said = taken.content().said();
        var load = workload.at(taken.takenAt());
        return new Statement(
                taken.heardBy(),
                taken.heardAt(),
                taken.content().from(),
                said.customerNumber(),
                said.orderNumber(),
                taken.content().subject(),
                taken.words(),
                taken.content().language(),
                said.needBy(),
                said.area(),
                said.heardBy(),
                earlier.stream().map(History.Known::earlier).toList(),
                1 + earlier.stream().mapToInt(History.Known::contacts).sum(),
                load.open(),
                load.away());
    }

    private static Case toCase(long complaint, Taken taken, Facts facts, Decision decision) {
        return new Case(
                complaint,
                Dice.reference().value(),
                Dice.token(),
                decision.owner(),
                taken.content().from(),
                taken.content().subject(),
                facts,
                decision.severity(),
                decision.promises().next(),
                answer(decision.promises()).dueAt(),
                decision.reasons());
    }

    private static Promise answer(Promises promises) {
        return promises.all().stream()
                .filter(promise -> promise.kind() == Promise.Kind.ANSWER)
                .findFirst()
                .orElse(promises.all().getLast());
    }
}
