package org.helhet.rulebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.helhet.calendar.TimeSpan;
import org.helhet.calendar.WorkingCalendar;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Promise.Kind;
import org.helhet.decision.EscalationRule;
import org.helhet.decision.OpenComplaint;
import org.helhet.decision.Step;
import org.helhet.decision.Topic;
import org.helhet.decision.Trigger;

/** Which rows call somebody in to one complaint, and when: what {@code rules/policy/escalation.drl} asks and tells. */
public final class Escalating {

    private final OpenComplaint complaint;
    private final Instant now;
    private final WorkingCalendar calendar;
    private final List<Rung> rungs;
    private final List<GivenPromise> missed;
    private final List<Rung.Moment> moments = new ArrayList<>();

    Escalating(OpenComplaint complaint, Instant now, WorkingCalendar calendar, List<EscalationRule> rules) {
        this.complaint = complaint;
        this.now = now;
        this.calendar = calendar;
        this.missed = complaint.promises().missed();
        this.rungs = rules.stream()
                .filter(rule -> rule.step().isAboveTheOwner() || rule.step().kind() == Step.Kind.NEED)
                .filter(rule ->
                        complaint.calls().stream().noneMatch(call -> call.key().equals(Rung.keyOf(rule.step()))))
                .map(Rung::of)
                .toList();
    }

    /** The rows that wait for this. */
    public List<Rung> waitingFor(Class<? extends Trigger> moment) {
        return rungs.stream()
                .filter(rung -> moment.isInstance(rung.rule().when()))
                .toList();
    }

    /** How many promises were missed. */
    public int getMissed() {
        return missed.size();
    }

    /** A promise was missed, and nothing that happened since has made up for it. */
    public boolean isStillMissed() {
        return stillMissed().isPresent();
    }

    /** The customer has turned to somebody outside. */
    public boolean isOutside() {
        return complaint.facts().isAbout(Topic.OUTSIDE_BODY);
    }

    /** The press asks, or has been told. */
    public boolean isInThePress() {
        return complaint.facts().isAbout(Topic.PRESS);
    }

    public int getContacts() {
        return complaint.facts().contacts();
    }

    public int getBounces() {
        return complaint.bounces();
    }

    /** Answered, and no remedy is waited for. */
    public boolean isSettled() {
        return complaint.isSettled();
    }

    /** The customer has a day of her own, which lay ahead when we heard of it. */
    public boolean isNeeded() {
        var needBy = complaint.facts().needBy();
        return needBy != null && needBy.at().isAfter(complaint.openedAt());
    }

    /** The customer waits for a promise that somebody is to keep. */
    public boolean isPromised() {
        return complaint.promises().next().isPresent() && !complaint.silent();
    }

    public Instant getNow() {
        return now;
    }

    /** When so many promises were missed. */
    public Instant missed(int count) {
        return missed.get(count - 1).dueAt();
    }

    /** So long after the miss that nothing has made up for. */
    public Instant afterTheMiss(TimeSpan span) {
        return calendar.after(stillMissed().orElseThrow().dueAt(), span);
    }

    public Instant atTheAge(TimeSpan age) {
        return calendar.after(complaint.openedAt(), age);
    }

    /** So long before the customer's own day; at once when we heard of it later. */
    public Instant beforeTheNeed(TimeSpan span) {
        var needBy = complaint.facts().needBy();
        var at = calendar.before(needBy == null ? now : needBy.at(), span);
        return at.isAfter(complaint.openedAt()) ? at : complaint.openedAt();
    }

    /** So long before the next promise is due. */
    public Instant beforeItIsDue(TimeSpan span) {
        return calendar.before(next().dueAt(), span);
    }

    /** When so much of the time of the next promise is gone. */
    public Instant shareGone(int percent) {
        return Nudges.shareGone(calendar, next().promise(), percent);
    }

    /** The row calls somebody in at this moment. */
    public void call(Rung rung, Instant at) {
        moments.add(new Rung.Moment(rung.rule(), at));
    }

    List<Rung.Moment> moments() {
        return moments;
    }

    private GivenPromise next() {
        return complaint.promises().next().orElseThrow();
    }

    private Optional<GivenPromise> stillMissed() {
        return missed.stream().filter(given -> !isMadeGood(given)).findFirst();
    }

    private boolean isMadeGood(GivenPromise given) {
        return switch (given.kind()) {
            case ACKNOWLEDGEMENT, PERSONAL_CONTACT, PLAN, UPDATE, FOLLOW_UP ->
                isKeptSince(given.dueAt(), Kind.values());
            case ANSWER, LAST_DAY -> complaint.answered();
            case REMEDY -> isKeptSince(given.dueAt(), Kind.REMEDY);
        };
    }

    private boolean isKeptSince(Instant due, Kind... kinds) {
        return complaint.promises().all().stream()
                .filter(given -> List.of(kinds).contains(given.kind()))
                .flatMap(given -> Optional.ofNullable(given.keptAt()).stream())
                .anyMatch(keptAt -> !keptAt.isBefore(due));
    }
}
