package org.helhet.rulebook;

import java.time.Instant;
import java.util.List;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Promise;
import org.helhet.decision.Moving;
import org.helhet.decision.OpenComplaint;

/** Whether a promise may be moved: once, before it is due, and not past what the rules allow. */
record Moves(Horizons horizons) {

    Moving move(int id, Instant due, OpenComplaint complaint, Instant now) {
        return complaint
                .promises()
                .find(id)
                .map(given -> move(given, due, horizons.of(complaint, now)))
                .orElseGet(() -> new Moving.Refused("This complaint has no promise %d.".formatted(id)));
    }

    private static Moving move(GivenPromise given, Instant due, Horizon horizon) {
        var now = horizon.now();
        if (!given.isOpen()) {
            return new Moving.Refused("The promise is not open any more: it is %s."
                    .formatted(given.state().word()));
        }
        if (given.promise().moved()) {
            return new Moving.Refused("The promise was moved once already. A second time is not possible.");
        }
        if (given.promise().isMissedAt(now)) {
            return new Moving.Refused(
                    "The promise was due %s. It is missed and cannot be moved any more.".formatted(given.dueAt()));
        }
        if (!due.isAfter(now)) {
            return new Moving.Refused("The new time must lie ahead.");
        }
        if (!due.isAfter(given.dueAt())) {
            return new Moving.Refused(
                    "The promise is due %s. What is done earlier needs no move.".formatted(given.dueAt()));
        }
        var latest = latest(given, horizon);
        return due.isAfter(latest)
                ? new Moving.Refused("The promise can be moved to %s at the latest.".formatted(latest))
                : moved(given, given.promise().moveTo(due, now), horizon);
    }

    private static Instant latest(GivenPromise given, Horizon horizon) {
        return switch (given.kind()) {
            case ACKNOWLEDGEMENT, PERSONAL_CONTACT, PLAN, UPDATE -> horizon.newsBy();
            case ANSWER -> horizon.lastDay(given.dueAt());
            case LAST_DAY -> horizon.lastDayMoved(given.dueAt());
            case REMEDY, FOLLOW_UP -> horizon.extended(given.dueAt());
        };
    }

    /** The customer is told of the move, and hears again in time. */
    private static Moving moved(GivenPromise given, Promise promise, Horizon horizon) {
        var newsBy = horizon.complaint().answered() ? horizon.newsByLimit() : horizon.newsBy();
        var reason = PromiseReasons.chosen(promise, PromiseRemark.MOVED);
        boolean waits = promise.kind() != Promise.Kind.FOLLOW_UP
                && promise.dueAt().isAfter(newsBy)
                && horizon.complaint().promises().open().stream()
                        .noneMatch(other ->
                                other.id() != given.id() && !other.dueAt().isAfter(newsBy));
        return waits
                ? new Moving.Moved(
                        promise, List.of(Promise.of(Promise.Kind.UPDATE, horizon.now(), newsBy)), List.of(reason))
                : new Moving.Moved(promise, List.of(), List.of(reason));
    }
}
