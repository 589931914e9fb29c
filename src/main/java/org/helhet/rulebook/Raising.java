package org.helhet.rulebook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.complaint.Severity;
import org.helhet.decision.Due;
import org.helhet.decision.OpenComplaint;

/** Whether a complaint has become graver since it was decided: by a missed promise, a third contact, or because its day draws near. */
record Raising(Horizon horizon, Policy policy) {

    private static final int DAYS_BEFORE_THE_NEED = 21;

    Stream<Coming> all() {
        var complaint = horizon.complaint();
        if (complaint.severity() == Severity.URGENT || complaint.isSettled()) {
            return Stream.of();
        }
        return Stream.concat(now(complaint).stream(), daysBeforeTheNeed());
    }

    private Optional<Coming> now(OpenComplaint complaint) {
        var grading = grade(horizon.now());
        if (grading.severity().compareTo(complaint.severity()) <= 0) {
            return Optional.empty();
        }
        var missed = complaint.promises().missed();
        var at = missed.isEmpty() ? horizon.now() : missed.getFirst().dueAt();
        return Optional.of(Coming.of(
                new Due.Raise(at, grading.severity(), grading.reasons().getLast())));
    }

    /** The next day on which the customer's own day is near enough to make it graver. */
    private Stream<Coming> daysBeforeTheNeed() {
        var needBy = horizon.complaint().facts().needBy();
        if (needBy == null || !needBy.at().isAfter(horizon.now())) {
            return Stream.of();
        }
        var soon = needBy.at().minus(Duration.ofDays(DAYS_BEFORE_THE_NEED));
        return soon.isAfter(horizon.now())
                ? Stream.of(nothingYet(soon))
                : dawns(needBy.at())
                        .filter(dawn -> isGraver(grade(dawn)))
                        .limit(1)
                        .map(Raising::nothingYet);
    }

    private boolean isGraver(Grading grading) {
        return grading.severity().compareTo(horizon.complaint().severity()) > 0;
    }

    private Stream<Instant> dawns(Instant end) {
        var calendar = horizon.calendar();
        return Stream.iterate(
                        LocalDate.ofInstant(horizon.now(), calendar.zone()).plusDays(1), date -> date.plusDays(1))
                .map(calendar::startOf)
                .takeWhile(dawn -> dawn.isBefore(end));
    }

    private Grading grade(Instant then) {
        var complaint = horizon.complaint();
        var situation = Situation.of(complaint.facts(), then, horizon.calendar());
        return policy.applyTo(
                new Grading(situation, Map.of(), complaint.promises().missed().size()));
    }

    private static Coming nothingYet(Instant at) {
        return new Coming(at, Optional::empty);
    }
}
