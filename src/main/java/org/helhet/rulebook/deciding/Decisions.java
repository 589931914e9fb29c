package org.helhet.rulebook.deciding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.helhet.complaint.Owner;
import org.helhet.complaint.Severity;
import org.helhet.decision.Decision;
import org.helhet.decision.Facts;
import org.helhet.decision.Promises;
import org.helhet.decision.Reason;
import org.helhet.decision.Reasons;
import org.helhet.rulebook.rows.PromiseRow;
import org.helhet.rulebook.rows.Situation;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.rows.TopicLimits;
import org.helhet.rulebook.words.Language;
import org.jspecify.annotations.Nullable;

/** Decides by the tables and the policy: how grave, who, by when. Immutable, for any thread; the same input gives the same answer. */
public final class Decisions {

    private final Policy policy;
    private final Calendars calendars;
    private final Staff staff;
    private final OwnershipIndex ownership;
    private final PromiseRows promises;
    private final Map<String, Severity> severities = new HashMap<>();
    private final DecisionReasons words;
    private final WhyNot whyNot;
    private final Exceptions exceptions;
    private final TopicLimits topicLimits;

    public Decisions(Tables tables, Policy policy) {
        this.policy = policy;
        calendars = new Calendars(tables.calendar());
        staff = new Staff(tables.people().values());
        ownership = new OwnershipIndex(tables.ownership());
        promises = new PromiseRows(tables.promises());
        tables.topics().forEach(topic -> severities.putIfAbsent(topic.topic(), topic.severity()));
        words = new DecisionReasons(tables.customers(), new TopicLimits(tables.limits()));
        whyNot = new WhyNot(tables);
        exceptions = new Exceptions(tables.exceptions());
        topicLimits = new TopicLimits(tables.limits());
    }

    public Decision decide(Facts facts, Instant now) {
        var heard = situation(facts, now);
        var grading = policy.applyTo(new Grading(heard, severities));
        var situation = exceptions.graded(heard, grading);
        var sentences = exceptions.of(situation);
        var presence = new Presence(situation, calendars);
        var search = policy.applyTo(new OwnerSearch(presence, staff, ownership, sentences.owners()));
        var promising = policy.applyTo(new Promising(situation, promiseRow(situation), sentences.promises()));

        var reasons = new ArrayList<>(words.ofFacts(facts));
        reasons.addAll(grading.reasons());
        reasons.addAll(words.ofOwner(search, situation));
        reasons.addAll(promising.reasons());
        reasons.addAll(sentences.reasons());
        return decision(search, situation, new Promises(promising.promises()), new Reasons(reasons));
    }

    /**
     * Of each sentence about owners and each row of the ownership table above the one that decides: the first thing that kept it from
     * deciding.
     */
    public List<Reason> whyNot(Facts facts, Instant now, Language reader) {
        var decision = decide(facts, now);
        var deciding = decision.reasons().about(Reason.About.OWNER).getFirst();
        return whyNot.above(deciding, situation(facts, decision.severity(), now), reader);
    }

    /** The sentences that are for a complaint of this severity. */
    public Exceptions.Applying sentences(Facts facts, Severity severity, Instant now) {
        return exceptions.of(situation(facts, severity, now));
    }

    private Situation situation(Facts facts, Severity severity, Instant now) {
        return situation(facts, now).graded(severity);
    }

    private Situation situation(Facts facts, Instant now) {
        return Situation.of(facts, now, calendars.of(facts.country()), topicLimits);
    }

    private @Nullable PromiseRow promiseRow(Situation situation) {
        return promises.find(situation.severity(), situation.facts().customer().type())
                .orElse(null);
    }

    private static Decision decision(OwnerSearch search, Situation situation, Promises promises, Reasons reasons) {
        var person = search.choice().person();
        var owner = new Owner(person.id(), person.name(), person.mail(), person.phone());
        return search.row().isPresent()
                ? new Decision.Assigned(owner, situation.severity(), promises, reasons)
                : new Decision.TakenByDuty(
                        owner, situation.severity(), promises, DecisionReasons.gap(situation), reasons);
    }
}
