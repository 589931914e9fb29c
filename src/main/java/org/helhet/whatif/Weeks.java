package org.helhet.whatif;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many complaints were open in each week of a time, counted by where they begin and end; weeks count back from its end. */
final class Weeks {

    private static final long DAYS = 7;

    private final Instant end;
    private final int[] steps;

    Weeks(Instant from, Instant end) {
        this.end = end;
        this.steps = new int[(int) (Duration.between(from, end).toDays() / DAYS) + 2];
    }

    void open(Instant since, @Nullable Instant until) {
        steps[week(since)]++;
        int after = until == null ? steps.length : week(until) + 1;
        if (after < steps.length) {
            steps[after]--;
        }
    }

    void add(Weeks other) {
        Arrays.setAll(steps, week -> steps[week] + other.steps[week]);
    }

    int peak() {
        int open = 0;
        int peak = 0;
        for (int step : steps) {
            open += step;
            peak = Math.max(peak, open);
        }
        return peak;
    }

    /** The first stands for all that came before. */
    private int week(Instant at) {
        long back = Duration.between(at, end).toDays() / DAYS;
        return Math.clamp(steps.length - 1 - back, 0, steps.length - 1);
    }
}
