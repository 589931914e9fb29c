package org.helhet.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Promise;
import org.helhet.decision.Done;
import org.helhet.decision.Onward;

/** What becomes of the promises when something has happened towards the customer. */
public final class Onwards {

    private Onwards() {}

    /** Keeps and makes promises; when that cannot be promised, nothing is done, and the answer says why. */
    public static Optional<Onward.Refused> go(InHand hand, Done done) {
        return go(hand, done, List.of());
    }

    /** {@code cause} is what has happened: the timeline tells it first, and then what it brought about. */
    public static Optional<Onward.Refused> go(InHand hand, Done done, Event cause) {
        return go(hand, done, List.of(cause));
    }

    private static Optional<Onward.Refused> go(InHand hand, Done done, List<Event> causes) {
        return switch (hand.rules().rulebook().time().onward(done, hand.open(), hand.now())) {
            case Onward.Refused it -> Optional.of(it);
            case Onward.Goes it -> {
                causes.forEach(hand::happened);
                keep(hand, it.kept());
                hand.give(it.made());
                yield Optional.empty();
            }
        };
    }

    /** A person is to get in touch with the customer; empty where that is promised already. */
    public static Optional<Promise> contact(InHand hand) {
        int before = hand.promises().all().size();
        go(hand, new Done.ContactNeeded());
        return hand.promises().all().stream().skip(before).findFirst().map(GivenPromise::promise);
    }

    private static void keep(InHand hand, Collection<Integer> ids) {
        ids.stream()
                .flatMap(id -> hand.promises().find(id).stream())
                .filter(GivenPromise::isOpen)
                .forEach(given -> hand.happened(EventKind.KEPT, Event.RULEBOOK, facts(given)));
        hand.promises(hand.promises().keep(ids, hand.now()));
    }

    /** What is still open is over: the customer has heard of something else. */
    public static void drop(InHand hand) {
        var open = hand.promises().open();
        open.forEach(given -> hand.happened(EventKind.DROPPED, Event.RULEBOOK, facts(given)));
        hand.promises(hand.promises().drop(open.stream().map(GivenPromise::id).toList()));
    }

    private static Map<String, Object> facts(GivenPromise given) {
        return Map.of("promise", given.kind().word(), "due", given.dueAt());
    }
}
