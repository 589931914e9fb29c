package org.helhet.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.casework.Timed;
import org.helhet.casework.Watch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works off everything that is due. Safe on any number of nodes at once: each thing happens once. */
@Component
public class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int AT_ONCE = 50;

    private final Watch watch;
    private final List<Timed> others;
    private final Clock clock;

    Rounds(Watch watch, List<Timed> others, Clock clock) {
        this.watch = watch;
        this.others = others;
        this.clock = clock;
    }

    /** Until nothing more is due, also of what another thread has begun. Gives how many complaints were looked at. */
    public synchronized int workOff() {
        int all = 0;
        for (int some = round(); some > 0; some = round()) {
            all += some;
        }
        return all;
    }

    /** What else time brings about comes before the complaints, which then see what it has done. */
    private int round() {
        others.forEach(this::tend);
        return watch.workOff(AT_ONCE);
    }

    /** Something that cannot be tended keeps nothing else waiting: the next round tries it again. */
    private void tend(Timed other) {
        try {
            boolean more = true;
            while (more) {
                more = other.tend(clock.instant());
            }
        } catch (RuntimeException broken) {
            LOG.error(
                    "{} could not be worked off; it is tried again.",
                    other.getClass().getSimpleName(),
                    broken);
        }
    }

    /** When something is due next; empty when nothing is known of. */
    public Optional<Instant> next() {
        return Stream.concat(watch.next().stream(), others.stream().flatMap(other -> other.next().stream()))
                .min(Comparator.naturalOrder());
    }
}
