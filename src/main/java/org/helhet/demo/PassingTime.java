package org.helhet.demo;

import java.time.Duration;
import java.time.Instant;
import org.helhet.correspondence.Delivery;
import org.helhet.deadlines.Rounds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Lets the demo's time pass from one thing that is due to the next, so that everything happens, and every mail is sent, at its own instant. More than a month,
 * or backwards, is a jump, as after a standstill.
 */
@Component
@ConditionalOnBooleanProperty("helhet.demo")
class PassingTime {

    private static final Duration FURTHEST = Duration.ofDays(31);
    private static final Duration AT_LEAST = Duration.ofMillis(1);

    private final DemoClock clock;
    private final Rounds rounds;
    private final Delivery delivery;

    PassingTime(DemoClock clock, Rounds rounds, Delivery delivery) {
        this.clock = clock;
        this.rounds = rounds;
        this.delivery = delivery;
    }

    synchronized void passUntil(Instant target) {
        workOff();
        boolean steps = !target.isAfter(clock.instant().plus(FURTHEST));
        while (steps && goToNextBefore(target)) {
            workOff();
        }
        clock.set(target);
        workOff();
    }

    /** Mail that was still on its way when the clock moves would bear the wrong time. */
    private void workOff() {
        rounds.workOff();
        boolean more = true;
        while (more) {
            more = delivery.deliver();
        }
    }

    private boolean goToNextBefore(Instant target) {
        var now = clock.instant();
        var next = rounds.next().filter(at -> at.isBefore(target));
        next.ifPresent(at -> clock.set(at.isAfter(now) ? at : now.plus(AT_LEAST)));
        return next.isPresent();
    }
}
