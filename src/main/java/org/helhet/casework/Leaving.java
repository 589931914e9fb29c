package org.helhet.casework;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.helhet.casework.RulebookInForce.Adopted;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Letter;
import org.helhet.decision.Roundup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Somebody does not work here any more: all that was theirs is decided anew, and nothing waits for them. Call it inside one
 * transaction, so that at no instant a complaint is nobody's.
 */
@Component
class Leaving {

    private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);

    private final PersonRegister people;
    private final LeaverRegister leavers;
    private final Handling handling;
    private final DueWork dueWork;
    private final Ownership ownership;
    private final RequestRegister requests;
    private final Requesting requesting;
    private final HandoverRegister offers;
    private final LeftBehind leftBehind;
    private final Workload workload;
    private final RoundupMail mail;

    Leaving(
            PersonRegister people,
            LeaverRegister leavers,
            Handling handling,
            DueWork dueWork,
            Ownership ownership,
            RequestRegister requests,
            Requesting requesting,
            HandoverRegister offers,
            LeftBehind leftBehind,
            Workload workload,
            RoundupMail mail) {
        this.people = people;
        this.leavers = leavers;
        this.handling = handling;
        this.dueWork = dueWork;
        this.ownership = ownership;
        this.requests = requests;
        this.requesting = requesting;
        this.offers = offers;
        this.leftBehind = leftBehind;
        this.workload = workload;
        this.mail = mail;
    }

    /** For good: no rulebook makes this person active again. */
    void forGood(PersonId person, Adopted adopted, Instant now) {
        of(person, adopted, now);
        people.leftAt(person, now);
        workload.forget();
    }

    /** The rulebook does not have this person any more; a later one may. */
    void of(PersonId person, Adopted adopted, Instant now) {
        people.lock(person);
        var looked = leftBehind.tasksOf(person);
        offers.withdrawTo(person, now);
        var moved = moveAll(person, adopted, now);
        requests.openTo(person).forEach(request -> giveBack(request, adopted));
        leftBehind.passOn(person, looked, adopted);
        leavers.uncoverBy(person);
        people.deactivate(person);
        tell(person, moved, adopted, now);
        LOG.info(
                "{} has left; {} complaints have new owners.",
                person,
                moved.values().stream().mapToInt(List::size).sum());
    }

    private Map<PersonId, List<Long>> moveAll(PersonId person, Adopted adopted, Instant now) {
        var load = new HashMap<>(workload.at(now).open());
        var moved = new TreeMap<PersonId, List<Long>>(comparing(PersonId::value));
        for (var complaint : leavers.openOf(person)) {
            var owner = move(complaint, person, load, adopted);
            load.merge(owner, 1, Integer::sum);
            moved.merge(
                    owner,
                    List.of(complaint),
                    (one, more) -> Stream.concat(one.stream(), more.stream()).collect(toList()));
        }
        return new LinkedHashMap<>(moved);
    }

    private PersonId move(long complaint, PersonId person, Map<PersonId, Integer> load, Adopted adopted) {
        var hand = handling.take(complaint, adopted);
        dueWork.catchUp(hand);
        var facts = hand.facts().whileAway(leavers.with(hand.away(), person)).whileOwning(load);
        ownership.movesTo(hand, leavers.decide(hand, facts, person), facts);
        offers.withdrawAll(complaint, hand.now());
        dueWork.catchUp(hand);
        handling.putDown(hand);
        return hand.owner().id();
    }

    private void giveBack(Request request, Adopted adopted) {
        var hand = handling.take(request.complaint(), adopted);
        requesting.returned(hand, request);
        dueWork.catchUp(hand);
        handling.putDown(hand);
    }

    private void tell(PersonId person, Map<PersonId, List<Long>> moved, Adopted adopted, Instant now) {
        var name = people.name(person);
        moved.forEach((owner, complaints) -> mail.send(
                Letter.Kind.LEAVER_NEW_OWNER,
                new Roundup(owner, name, "", mail.lines(complaints), null, now),
                adopted,
                now));
    }
}
