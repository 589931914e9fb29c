package org.helhet.rulebook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Promise.Kind;
import org.helhet.decision.Due;

/** What the open promises of a complaint ask for, now or later: the nudge, the warning, the miss, the question whether it holds. */
record PromiseWatch(Horizon horizon, Nudges nudges) {

    private static final Duration SHORTEST_WARNING = Duration.ofMinutes(5);
    private static final Duration LONGEST_WARNING = Duration.ofHours(1);
    private static final int SHARE_OF_WARNING = 8;
    private static final Duration BEFORE_IT_IS_DUE = Duration.ofHours(4);
    private static final Set<Kind> NEWS =
            EnumSet.of(Kind.ACKNOWLEDGEMENT, Kind.PERSONAL_CONTACT, Kind.PLAN, Kind.UPDATE);

    Stream<Due> all() {
        return horizon.complaint().promises().open().stream().flatMap(this::of);
    }

    private Stream<Due> of(GivenPromise given) {
        if (given.kind() == Kind.FOLLOW_UP) {
            return Stream.of(new Due.AskWhetherItHolds(ahead(given), given.id()));
        }
        if (horizon.complaint().silent() && given.kind() == Kind.UPDATE) {
            return Stream.of(new Due.CloseInSilence(ahead(given)));
        }
        var due = new ArrayList<Due>();
        if (given.nudgedAt() == null && given.dueAt().isAfter(horizon.now())) {
            nudges.of(given).ifPresent(due::add);
        }
        due.add(given.warnedAt() == null ? warning(given) : new Due.Miss(given.dueAt(), given.id()));
        return due.stream();
    }

    /** What the program does by itself is done well before it is due. */
    private static Instant ahead(GivenPromise given) {
        var at = given.dueAt().minus(BEFORE_IT_IS_DUE);
        return at.isAfter(given.promise().madeAt()) ? at : given.promise().madeAt();
    }

    private Due warning(GivenPromise given) {
        var at = warnedAt(given.promise());
        return at.isAfter(horizon.now()) ? new Due.Warn(at, List.of(given.id()), List.of()) : warningNow(given, at);
    }

    static Instant warnedAt(Promise promise) {
        var lead = Duration.between(promise.madeAt(), promise.dueAt()).dividedBy(SHARE_OF_WARNING);
        lead = lead.compareTo(LONGEST_WARNING) > 0 ? LONGEST_WARNING : lead;
        lead = lead.compareTo(SHORTEST_WARNING) < 0 ? SHORTEST_WARNING : lead;
        var at = promise.dueAt().minus(lead);
        return at.isAfter(promise.madeAt()) ? at : promise.madeAt();
    }

    private Due warningNow(GivenPromise given, Instant at) {
        return switch (given.kind()) {
            case ACKNOWLEDGEMENT, PERSONAL_CONTACT, PLAN, UPDATE, LAST_DAY, FOLLOW_UP -> newsInstead(given, at);
            case ANSWER -> instead(given, at, Kind.LAST_DAY, horizon.lastDay(given.dueAt()));
            case REMEDY -> instead(given, at, Kind.REMEDY, horizon.remedyBy(later(given.dueAt(), horizon.now())));
        };
    }

    /** Of all the news that will not come before the next is promised, the customer hears at once. */
    private Due newsInstead(GivenPromise given, Instant at) {
        var instead = wasLateBefore() ? horizon.newsBy() : horizon.newsInstead(given.dueAt());
        var late = Stream.concat(Stream.of(given), others(given))
                .filter(other -> other.id() == given.id()
                        || NEWS.contains(other.kind()) && other.dueAt().isBefore(instead))
                .map(GivenPromise::id)
                .toList();
        boolean heardSooner = others(given)
                .anyMatch(other -> !late.contains(other.id()) && !other.dueAt().isAfter(instead));
        return new Due.Warn(at, late, heardSooner ? List.of() : List.of(promise(Kind.UPDATE, instead)));
    }

    /** One day later once; a customer whom we have told so before is not written to every day that nothing has happened. */
    private boolean wasLateBefore() {
        return horizon.complaint().promises().missed().stream().anyMatch(missed -> missed.kind() == Kind.UPDATE);
    }

    /** The same thing later, unless that is promised already, and news before, where it is too far away. */
    private Due instead(GivenPromise given, Instant at, Kind kind, Instant due) {
        var promises = new ArrayList<Promise>();
        if (others(given).noneMatch(other -> other.kind() == kind)) {
            promises.add(promise(kind, due));
        }
        var newsBy = horizon.newsBy();
        if (due.isAfter(newsBy)
                && others(given).noneMatch(other -> !other.dueAt().isAfter(newsBy))) {
            promises.add(promise(Kind.UPDATE, newsBy));
        }
        return new Due.Warn(at, List.of(given.id()), promises);
    }

    /** Those of which the customer has not been warned. */
    private Stream<GivenPromise> others(GivenPromise given) {
        return horizon.complaint().promises().open().stream()
                .filter(other -> other.id() != given.id() && other.warnedAt() == null);
    }

    private Promise promise(Kind kind, Instant due) {
        return Promise.of(kind, horizon.now(), due);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
