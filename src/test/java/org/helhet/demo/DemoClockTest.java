package org.helhet.demo;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DemoClockTest {

    private final DemoClock clock = new DemoClock();

    @Test
    void goesOnByAsMuchAsAskedAndThenTicks() {
        clock.advance(ofHours(4));
        clock.advance(ofHours(1));

        assertThat(clock.instant())
                .isBetween(
                        Clock.systemUTC().instant().plus(ofHours(5)).minus(ofMinutes(1)),
                        Clock.systemUTC().instant().plus(ofHours(5)));
    }

    @Test
    void canBeSetToATimeAlsoBeforeNow() {
        var monday = Instant.parse("2020-11-23T08:00:00Z");
        clock.set(monday);

        assertThat(clock.instant()).isBetween(monday, monday.plus(ofMinutes(1)));
    }

    @Test
    void inAnotherZoneItIsTheSameClock() {
        var there = clock.withZone(ZoneId.of("Europe/Oslo"));
        clock.advance(ofHours(4));

        assertThat(there.instant()).isBetween(clock.instant().minusSeconds(1), clock.instant());
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Europe/Oslo"));
    }
}
