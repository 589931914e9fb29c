package org.helhet.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.helhet.casework.Held.Condition;
import org.helhet.casework.Held.KnownCall;
import org.helhet.casework.RulebookInForce.Adopted;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.GivenPromises;
import org.helhet.complaint.Owner;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Status;
import org.helhet.decision.Call;
import org.helhet.decision.Facts;
import org.helhet.decision.OpenComplaint;
import org.helhet.decision.Reasons;
import org.helhet.decision.Topic;

/** A complaint that somebody acts on: as it was locked, as it has become, and what is to be written to whom. Not for two threads. */
final class InHand {

    /** A message that is to be sent. */
    record Mail(Draft draft, String messageId) {}

    private final Held held;
    private final Adopted rules;
    private final Instant now;
    private final Set<PersonId> away;
    private final List<Mail> mails = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<KnownCall> calls;
    private Condition condition;
    private GivenPromises promises;
    private Owner owner;
    private Facts facts;
    private Reasons reasons;
    private Instant wakeAt;
    private int firstPromise;

    InHand(Held held, Adopted rules, Set<PersonId> away, Instant now) {
        this.held = held;
        this.rules = rules;
        this.away = away;
        this.now = now;
        this.calls = new ArrayList<>(held.calls());
        this.condition = held.condition();
        this.promises = new GivenPromises(held.promises());
        this.owner = held.owner();
        this.facts = held.facts();
        this.reasons = held.reasons();
        this.wakeAt = now;
        this.firstPromise = held.firstPromise();
    }

    Held held() {
        return held;
    }

    long id() {
        return held.id();
    }

    Adopted rules() {
        return rules;
    }

    Instant now() {
        return now;
    }

    Set<PersonId> away() {
        return away;
    }

    Condition condition() {
        return condition;
    }

    GivenPromises promises() {
        return promises;
    }

    List<KnownCall> calls() {
        return calls;
    }

    Owner owner() {
        return owner;
    }

    Facts facts() {
        return facts;
    }

    Instant wakeAt() {
        return wakeAt;
    }

    List<Mail> mails() {
        return mails;
    }

    List<Event> events() {
        return events;
    }

    boolean isClosed() {
        return condition.status() == Status.CLOSED;
    }

    /** As the rules of time see it. */
    OpenComplaint open() {
        return new OpenComplaint(
                facts,
                owner,
                condition.severity(),
                condition.openedAt(),
                condition.answeredAt() != null,
                condition.isSilent(),
                new GivenPromises(promises.all().stream()
                        .filter(given -> given.id() >= firstPromise)
                        .toList()),
                calls.stream().map(KnownCall::call).toList(),
                condition.bounces(),
                away);
    }

    /** As letters tell of it; {@code next} is what the customer is to wait for. */
    Case about(Promise next) {
        return new Case(
                held.id(),
                held.reference(),
                held.token(),
                owner,
                held.complainant(),
                held.subject(),
                facts,
                condition.severity(),
                next,
                answerBy(next),
                reasons);
    }

    private Instant answerBy(Promise next) {
        return promises.open().stream()
                .filter(given -> given.kind() == Promise.Kind.ANSWER || given.kind() == Promise.Kind.LAST_DAY)
                .map(GivenPromise::dueAt)
                .reduce((earlier, later) -> later)
                .orElse(next.dueAt());
    }

    /** What the customer is waiting for; when nothing is open any more, what was promised last. */
    Promise next() {
        return promises.next().orElseGet(() -> promises.all().getLast()).promise();
    }

    void become(Condition other) {
        condition = other;
    }

    /** What was promised before, and who was called in, belongs to the former opening. */
    void reopen() {
        condition = condition.reopened(now);
        firstPromise = lastPromise() + 1;
        calls.clear();
    }

    void belongTo(Owner other, Facts newFacts, Reasons why) {
        owner = other;
        facts = newFacts;
        reasons = why;
    }

    void wroteAgain() {
        condition = condition.wroteAgain();
        facts = facts.withContacts(facts.contacts() + 1);
    }

    /** For as long as it is in hand: whom it calls in is written down, what it was decided on stays as it was. */
    void alsoAbout(List<Topic> told) {
        facts = facts.alsoAbout(told);
    }

    void promises(GivenPromises changed) {
        promises = changed;
    }

    /** The new ones get the ids that follow. */
    void give(Collection<Promise> made) {
        for (var promise : made) {
            var more = Stream.concat(promises.all().stream(), Stream.of(GivenPromise.of(lastPromise() + 1, promise)));
            promises = new GivenPromises(more.toList());
            happened(
                    EventKind.PROMISED,
                    Event.RULEBOOK,
                    Map.of("promise", promise.kind().word(), "due", promise.dueAt()));
        }
    }

    private int lastPromise() {
        return promises.all().stream().mapToInt(GivenPromise::id).max().orElse(0);
    }

    /** Written down with the next number. */
    KnownCall call(long id, Call call) {
        var numbered = new Call(
                calls.stream().mapToInt(known -> known.call().id()).max().orElse(0) + 1,
                call.step(),
                call.key(),
                call.person(),
                call.why(),
                call.row(),
                call.at(),
                call.reminders(),
                call.lastReminderAt(),
                call.acknowledgedAt());
        var known = new KnownCall(id, numbered, "");
        calls.add(known);
        return known;
    }

    void replace(KnownCall known) {
        calls.replaceAll(call -> call.id() == known.id() ? known : call);
    }

    void write(Draft draft, String messageId) {
        mails.add(new Mail(draft, messageId));
        happened(
                EventKind.MESSAGE_WRITTEN,
                Event.SYSTEM,
                Map.of("message", draft.kind().word(), "to", draft.readerName(), "messageId", messageId));
    }

    void happened(EventKind kind, String who, Map<String, Object> what) {
        events.add(new Event(kind, who, what));
    }

    void happened(Event event) {
        events.add(event);
    }

    void lookAgainAt(Instant at) {
        wakeAt = at;
    }
}
