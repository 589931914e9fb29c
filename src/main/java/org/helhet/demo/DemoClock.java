package org.helhet.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The time of this machine, in milliseconds, moved by as much as somebody asked for. After a restart it is right again. */
public final class DemoClock extends Clock {

    private final Clock system;
    private final AtomicReference<Duration> ahead;

    public DemoClock() {
        this(Clock.tickMillis(ZoneOffset.UTC), new AtomicReference<>(Duration.ZERO));
    }

    private DemoClock(Clock system, AtomicReference<Duration> ahead) {
        this.system = system;
        this.ahead = ahead;
    }

    void advance(Duration duration) {
        ahead.updateAndGet(duration::plus);
    }

    void set(Instant now) {
        ahead.set(Duration.between(system.instant(), now));
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(system.withZone(zone), ahead);
    }
}
