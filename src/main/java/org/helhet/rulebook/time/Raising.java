package org.helhet.rulebook.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.complaint.Severity;
import org.helhet.decision.Due;
import org.helhet.rulebook.deciding.Grading;
import org.helhet.rulebook.deciding.Horizon;
import org.helhet.rulebook.deciding.Policy;
import org.helhet.rulebook.rows.Situation;

/** Whether a complaint has become graver since it was decided: by a missed promise, a third contact, or because its day draws near. */
record Raising(Horizon horizon, Policy policy) {

    private static final int DAYS_BEFORE_THE_NEED = 21;

    Stream<Coming> all() {
        var complaint = horizon.complaint();
        return complaint.severity() == Severity.URGENT || complaint.isSettled()
                ? Stream.of()
                : Stream.concat(Stream.of(new Coming(since(), this::now)), whenTheNeedIsNear().stream());
    }

    private Instant since() {
        var missed = horizon.complaint().promises().missed();
        return missed.isEmpty() ? horizon.now() : missed.getFirst().dueAt();
    }

    private Optional<Due> now() {
        var grading = grade(horizon.now());
        return isGraver(grading)
                ? Optional.of(new Due.Raise(
                        since(), grading.severity(), grading.reasons().getLast()))
                : Optional.empty();
    }

    /** The first day on which the customer's own day is near enough to make it graver; nothing is known of it long before. */
    private Optional<Coming> whenTheNeedIsNear() {
        var needBy = horizon.complaint().facts().needBy();
        if (needBy == null || !needBy.at().isAfter(horizon.now())) {
            return Optional.empty();
        }
        var soon = needBy.at().minus(Duration.ofDays(DAYS_BEFORE_THE_NEED));
        return soon.isAfter(horizon.now())
                ? Optional.of(nothingYet(soon))
                : firstGraverDawn(LocalDate.ofInstant(
                                needBy.at(), horizon.calendar().zone()))
                        .map(Raising::nothingYet);
    }

    /** The nearer the need, the graver: so half of the days are left out at each try. */
    private Optional<Instant> firstGraverDawn(LocalDate needed) {
        var early =
                LocalDate.ofInstant(horizon.now(), horizon.calendar().zone()).plusDays(1);
        var late = needed;
        while (early.isBefore(late)) {
            var middle = early.plusDays(ChronoUnit.DAYS.between(early, late) / 2);
            if (isGraver(grade(dawnOf(middle)))) {
                late = middle;
            } else {
                early = middle.plusDays(1);
            }
        }
        return Optional.of(dawnOf(late)).filter(dawn -> dawn.isAfter(horizon.now()) && isGraver(grade(dawn)));
    }

    private Instant dawnOf(LocalDate date) {
        return horizon.calendar().startOf(date);
    }

    private boolean isGraver(Grading grading) {
        return grading.severity().compareTo(horizon.complaint().severity()) > 0;
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
