package org.helhet.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.helhet.decision.Facts;
import org.helhet.decision.Reason;
import org.helhet.decision.Reason.About;
import org.helhet.decision.RulebookGap;

/** Says why: which row spoke, and its words. */
final class DecisionReasons {

    private static final String POLICY = "policy/ownership.drl";

    private final Map<String, CustomerRow> customers = new HashMap<>();

    private final TopicLimits limits;

    DecisionReasons(Collection<CustomerRow> customers, TopicLimits limits) {
        this.limits = limits;
        customers.forEach(customer -> this.customers.putIfAbsent(customer.number(), customer));
    }

    /** What was understood of the complaint. */
    List<Reason> ofFacts(Facts facts) {
        var reasons = new ArrayList<Reason>();
        for (var topic : facts.topics()) {
            var words = topic.words().isEmpty() ? "" : ": " + topic.words();
            reasons.add(new Reason(About.TOPIC, topic.file(), topic.row(), topic.name() + words));
        }
        var customer = customers.get(facts.customer().number());
        if (customer != null) {
            reasons.add(new Reason(
                    About.CUSTOMER, "customers.csv", customer.row(), customer.number() + " " + customer.name()));
        }
        var needBy = facts.needBy();
        if (needBy != null) {
            reasons.add(new Reason(About.NEED_BY, Grading.FILE, 0, "needed by: " + needBy.words()));
        }
        return reasons;
    }

    List<Reason> ofOwner(OwnerSearch search, Situation situation) {
        var choice = search.choice();
        var reasons = new ArrayList<Reason>();
        reasons.add(search.row()
                .map(row -> new Reason(
                        About.OWNER,
                        search.isBySentence() ? ExceptionRow.FILE : FileNames.OWNERSHIP,
                        row.row(),
                        row.says()))
                .orElseGet(() -> new Reason(
                        About.OWNER,
                        POLICY,
                        0,
                        "no row names anybody who can own it → "
                                + choice.person().name())));
        if (!choice.how().isEmpty()) {
            reasons.add(new Reason(About.OWNER, "people.csv", choice.insteadOf().row(), choice.how()));
        }
        search.row()
                .filter(row -> row.conditions().contains(new Condition.WeakEvidence()))
                .ifPresent(row -> reasons.add(ofWeakEvidence(situation, choice)));
        return reasons;
    }

    private Reason ofWeakEvidence(Situation situation, Choice choice) {
        var topics = situation.facts().topics();
        var fit = topics.size() > 1 ? "the words fit %s almost alike" : "the words hardly fit %s";
        var day = LocalDate.ofInstant(situation.now(), situation.calendar().zone());
        return new Reason(
                About.OWNER,
                FileNames.LIMITS,
                limits.marginRow(day),
                fit.formatted(TopicLimits.alike(topics)) + ": "
                        + choice.person().name() + " looks first");
    }

    static RulebookGap gap(Situation situation) {
        var facts = situation.facts();
        return new RulebookGap(
                "No row of ownership.csv names anybody who can own this: topic %s, area %s, %s, country %s."
                        .formatted(
                                String.join(" / ", situation.topics()),
                                facts.area().isEmpty() ? "unknown" : facts.area(),
                                facts.customer().type().word(),
                                facts.country()));
    }
}
