package org.helhet.rulebook.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.helhet.decision.Facts;
import org.helhet.decision.Reason;
import org.helhet.decision.Reason.About;
import org.helhet.decision.RulebookGap;
import org.helhet.decision.Topic;
import org.helhet.rulebook.rows.Condition;
import org.helhet.rulebook.rows.CustomerRow;
import org.helhet.rulebook.rows.ExceptionRow;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.Situation;
import org.helhet.rulebook.rows.TopicLimits;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Placeholders;
import org.helhet.rulebook.words.Words;

/** Says why: which row spoke, and its words. */
public final class DecisionReasons {

    private static final String POLICY = "policy/ownership.drl";

    private static final Words AND = Words.of("and", "och", "og");
    private static final Words FIT_ALIKE = Words.of(
            "the words fit {topics} almost alike: {name} looks first",
            "orden passar nästan lika bra för {topics}: {name} tittar först",
            "ordene passer nesten like godt for {topics}: {name} ser på det først");
    private static final Words HARDLY_FIT = Words.of(
            "the words hardly fit {topics}: {name} looks first",
            "orden passar knappt för {topics}: {name} tittar först",
            "ordene passer knapt for {topics}: {name} ser på det først");

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
                        PersonWords.noRow(choice.person()).in(Language.EN))));
        if (!choice.how().isEmpty()) {
            reasons.add(new Reason(About.OWNER, "people.csv", choice.insteadOf().row(), choice.how()));
        }
        search.row()
                .filter(row -> row.conditions().contains(new Condition.WeakEvidence()))
                .ifPresent(row -> reasons.add(ofWeakEvidence(situation, choice)));
        return reasons;
    }

    private Reason ofWeakEvidence(Situation situation, Choice choice) {
        var day = LocalDate.ofInstant(situation.now(), situation.calendar().zone());
        return new Reason(
                About.OWNER,
                FileNames.LIMITS,
                limits.marginRow(day),
                looksFirst(situation.facts().topics(), choice.person().name(), Topic::name, Language.EN));
    }

    /** "the words fit missing (5.0) and late (4.6) almost alike: Anna Berg looks first". */
    public static String looksFirst(
            List<Topic> topics, String name, Function<Topic, String> called, Language language) {
        var words = topics.size() > 1 ? FIT_ALIKE : HARDLY_FIT;
        var values = Map.of("topics", TopicLimits.alike(topics, called, AND.in(language)), "name", name);
        return Placeholders.filled(words.in(language), values);
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
