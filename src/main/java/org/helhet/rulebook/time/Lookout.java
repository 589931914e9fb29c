package org.helhet.rulebook.time;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.decision.Due;
import org.helhet.decision.Look;
import org.helhet.decision.OpenComplaint;
import org.helhet.rulebook.deciding.Horizons;
import org.helhet.rulebook.deciding.Ladder;
import org.helhet.rulebook.deciding.Policy;
import org.helhet.rulebook.deciding.WorkingHours;

/** Looks what time asks for: takes what fell due first, thinks it done, and looks again until nothing more is due. */
public record Lookout(Horizons horizons, Ladder ladder, WorkingHours hours, Policy policy) {

    private static final Duration FAR_AHEAD = Duration.ofDays(36_500);
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final int MOST_AT_ONCE = 50;

    Look look(OpenComplaint complaint, Instant now) {
        var due = new ArrayList<Due>();
        var state = complaint;
        while (due.size() < MOST_AT_ONCE) {
            var coming = coming(state, now);
            var next = next(coming, now);
            if (next.isEmpty() || next.get() instanceof Due.CloseInSilence) {
                next.ifPresent(due::add);
                return new Look(due, again(coming, now));
            }
            due.add(next.get());
            state = state.after(next.get(), now);
        }
        return new Look(due, now.plus(SOON));
    }

    private static Optional<Due> next(List<Coming> coming, Instant now) {
        return coming.stream()
                .filter(one -> !one.at().isAfter(now))
                .sorted(comparing(Coming::at))
                .flatMap(one -> one.what().get().stream())
                .findFirst();
    }

    private static Instant again(List<Coming> coming, Instant now) {
        var far = now.plus(FAR_AHEAD);
        return coming.stream()
                .map(Coming::at)
                .filter(at -> at.isAfter(now) && at.isBefore(far))
                .min(Instant::compareTo)
                .orElse(far);
    }

    private List<Coming> coming(OpenComplaint complaint, Instant now) {
        var horizon = horizons.of(complaint, now);
        var rules = ladder.rules(complaint.standing(null), now);
        var watch = new LadderWatch(complaint, now, rules, ladder);
        var escalating = policy.applyTo(new Escalating(complaint, now, horizon.calendar(), rules));
        return Stream.of(
                        new PromiseWatch(horizon, new Nudges(rules, horizon.calendar()))
                                .all()
                                .map(Coming::of),
                        new Raising(horizon, policy).all(),
                        watch.calls(escalating.moments()),
                        new Reminders(complaint, watch, hours).all())
                .flatMap(all -> all)
                .toList();
    }
}
