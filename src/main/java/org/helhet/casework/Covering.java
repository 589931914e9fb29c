package org.helhet.casework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.casework.RulebookInForce.Adopted;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Colleague;
import org.helhet.decision.Letter;
import org.helhet.decision.Person;
import org.helhet.decision.Roundup;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * While an owner is away the first of her deputies who is there looks after what is promised before she is back. She stays the owner;
 * when she is back, or there is nothing to look after, it ends. Each hears once, in one mail.
 */
@Component
class Covering implements Timed {

    private static final Duration AT_THE_LATEST = Duration.ofMinutes(1);

    /** Who was away when this node last looked. */
    private record Looked(Map<PersonId, Instant> away, Instant at) {

        boolean isFresh(Map<PersonId, Instant> now, Instant instant) {
            return away.equals(now) && Duration.between(at, instant).abs().compareTo(AT_THE_LATEST) < 0;
        }
    }

    private final CoverRegister covers;
    private final AbsenceRegister absences;
    private final RulebookInForce rules;
    private final Workload workload;
    private final RoundupMail mail;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile Looked looked = new Looked(Map.of(), Instant.EPOCH);

    Covering(
            CoverRegister covers,
            AbsenceRegister absences,
            RulebookInForce rules,
            Workload workload,
            RoundupMail mail,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.covers = covers;
        this.absences = absences;
        this.rules = rules;
        this.workload = workload;
        this.mail = mail;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> next() {
        return absences.nextAfter(clock.instant());
    }

    /**
     * Looks through the complaints of those who are away when somebody has gone away, is back or stays longer, and else once a minute for
     * what has changed meanwhile: looking at them at each round would cost more the more they own.
     */
    @Override
    public boolean tend(Instant now) {
        var away = covers.away(now);
        if (looked.isFresh(away, now)) {
            return false;
        }
        workload.forget();
        boolean more = Objects.requireNonNull(transaction.execute(status -> arrange(away, rules.get(), now)));
        if (!more) {
            looked = new Looked(away, now);
        }
        return more;
    }

    /** Call it inside one transaction. */
    void arrange(Adopted adopted, Instant now) {
        arrange(covers.away(now), adopted, now);
    }

    private boolean arrange(Map<PersonId, Instant> away, Adopted adopted, Instant now) {
        var over = covers.over(away.keySet());
        over.forEach(covered -> end(covered, adopted, now));
        tellBack(over, adopted, now);
        var begun = new LinkedHashMap<CoverRegister.Uncovered, PersonId>();
        away.forEach((owner, until) -> covers.uncovered(owner, until)
                .forEach(open -> cover(open, adopted, now).ifPresent(deputy -> begun.put(open, deputy))));
        begun.forEach((open, deputy) -> begin(open, deputy, adopted, now));
        tellCovers(begun, adopted, now);
        return !over.isEmpty() || !begun.isEmpty();
    }

    private Optional<PersonId> cover(CoverRegister.Uncovered open, Adopted adopted, Instant now) {
        var staff = adopted.rulebook().staff();
        return Stream.of(
                        staff.deputiesOf(open.owner()),
                        staff.leadOf(open.owner()).stream().toList(),
                        owners(adopted))
                .flatMap(List::stream)
                .filter(person -> !person.equals(open.owner()))
                .filter(person -> covers.isThere(person, now))
                .filter(person -> !open.complainedAbout().contains(person))
                .findFirst();
    }

    /** Everybody who may own: where no deputy and no lead is there, somebody is. */
    private static List<PersonId> owners(Adopted adopted) {
        return adopted.rulebook().people().stream()
                .map(Person::id)
                .filter(person -> adopted.rulebook()
                        .staff()
                        .colleague(person)
                        .filter(Colleague::mayOwn)
                        .isPresent())
                .toList();
    }

    private void begin(CoverRegister.Uncovered open, PersonId deputy, Adopted adopted, Instant now) {
        covers.cover(open.complaint(), deputy);
        var facts = Map.<String, Object>of(
                "by", deputy.value(), "name", name(adopted, deputy), "owner", open.ownerName(), "until", open.until());
        write(open.complaint(), EventKind.COVERED, facts, adopted, now);
    }

    /** What only goes on to the next deputy is told by that. */
    private void end(CoverRegister.Covered covered, Adopted adopted, Instant now) {
        covers.uncover(covered.complaint());
        if (!covered.ownerIsBack()) {
            return;
        }
        var facts = Map.<String, Object>of("by", covered.by().value(), "owner", covered.ownerName());
        write(covered.complaint(), EventKind.COVER_OVER, facts, adopted, now);
    }

    private void write(long complaint, EventKind kind, Map<String, Object> facts, Adopted adopted, Instant now) {
        journal.write(complaint, now, adopted.version(), List.of(new Event(kind, Event.SYSTEM, facts)));
    }

    private void tellCovers(Map<CoverRegister.Uncovered, PersonId> begun, Adopted adopted, Instant now) {
        record Pair(PersonId deputy, PersonId owner) {}
        begun.entrySet().stream()
                .collect(groupingBy(
                        entry -> new Pair(entry.getValue(), entry.getKey().owner()), LinkedHashMap::new, toList()))
                .forEach((pair, entries) -> {
                    var first = entries.getFirst().getKey();
                    var lines = mail.lines(entries.stream()
                            .map(entry -> entry.getKey().complaint())
                            .toList());
                    var roundup = new Roundup(pair.deputy(), first.ownerName(), "", lines, first.until(), now);
                    mail.send(Letter.Kind.COVER, roundup, adopted, now);
                });
    }

    /** Both hear of it, but not about what only went on to the next deputy. */
    private void tellBack(List<CoverRegister.Covered> over, Adopted adopted, Instant now) {
        record Pair(PersonId by, PersonId owner) {}
        over.stream()
                .filter(CoverRegister.Covered::ownerIsBack)
                .collect(groupingBy(covered -> new Pair(covered.by(), covered.owner())))
                .forEach((pair, its) -> {
                    var lines = mail.lines(
                            its.stream().map(CoverRegister.Covered::complaint).toList());
                    Stream.of(pair.by(), pair.owner())
                            .forEach(reader -> mail.send(
                                    Letter.Kind.COVER_OVER,
                                    new Roundup(reader, its.getFirst().ownerName(), "", lines, null, now),
                                    adopted,
                                    now));
                });
    }

    private static String name(Adopted adopted, PersonId person) {
        var known = adopted.people().get(person);
        return known == null ? person.value() : known.name();
    }
}
