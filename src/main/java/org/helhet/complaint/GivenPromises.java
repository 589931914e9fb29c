package org.helhet.complaint;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.helhet.complaint.GivenPromise.State;

/**
 * What a customer was promised in one complaint, in the order of the ids. Whatever happens to them, the open one that falls due first
 * is the next, and there is no other next.
 */
public record GivenPromises(List<GivenPromise> all) {

    private static final Comparator<GivenPromise> NEXT_FIRST =
            comparing(GivenPromise::dueAt).thenComparing(GivenPromise::kind).thenComparing(GivenPromise::id);

    public GivenPromises {
        var next = all.stream().filter(GivenPromise::isOpen).min(NEXT_FIRST);
        all = all.stream()
                .map(given ->
                        given.isOpen() ? given.in(next.get().id() == given.id() ? State.NEXT : State.LATER) : given)
                .sorted(comparing(GivenPromise::id))
                .toList();
    }

    /** What the customer is waiting for; empty when nothing is open. */
    public Optional<GivenPromise> next() {
        return all.stream().filter(given -> given.state() == State.NEXT).findFirst();
    }

    /** Those the customer is waiting for, the next first. */
    public List<GivenPromise> open() {
        return all.stream().filter(GivenPromise::isOpen).sorted(NEXT_FIRST).toList();
    }

    /** The missed ones, in the order in which they were due. */
    public List<GivenPromise> missed() {
        return all.stream()
                .filter(given -> given.state() == State.MISSED)
                .sorted(NEXT_FIRST)
                .toList();
    }

    public Optional<GivenPromise> find(int id) {
        return all.stream().filter(given -> given.id() == id).findFirst();
    }

    /** The new ones get the ids that follow. */
    public GivenPromises give(List<Promise> made) {
        var more = new ArrayList<>(all);
        for (var promise : made) {
            more.add(GivenPromise.of(
                    more.stream().mapToInt(GivenPromise::id).max().orElse(0) + 1, promise));
        }
        return new GivenPromises(more);
    }

    public GivenPromises keep(Collection<Integer> ids, Instant at) {
        return changed(ids, given -> given.kept(at));
    }

    /** Every one that is open. */
    public GivenPromises keepAll(Instant at) {
        return keep(open().stream().map(GivenPromise::id).toList(), at);
    }

    public GivenPromises miss(int id) {
        return changed(Set.of(id), given -> given.in(State.MISSED));
    }

    public GivenPromises drop(Collection<Integer> ids) {
        return changed(ids, given -> given.in(State.DROPPED));
    }

    public GivenPromises nudge(int id, Instant at) {
        return changed(Set.of(id), given -> given.nudged(at));
    }

    public GivenPromises warn(Collection<Integer> ids, Instant at) {
        return changed(ids, given -> given.warned(at));
    }

    /** The promise in its new place: {@link Promise#moveTo}. */
    public GivenPromises move(int id, Promise to) {
        return changed(Set.of(id), given -> given.moved(to));
    }

    private GivenPromises changed(Collection<Integer> ids, UnaryOperator<GivenPromise> change) {
        Predicate<GivenPromise> meant = given -> given.isOpen() && ids.contains(given.id());
        return new GivenPromises(all.stream()
                .map(given -> meant.test(given) ? change.apply(given) : given)
                .toList());
    }
}
