package org.helhet.desk.api;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.helhet.casework.asking.Bounces;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How often units send back what they are asked for. */
@RestController
@RequestMapping(path = "/api/bounces", produces = MediaType.APPLICATION_JSON_VALUE)
class BounceCalls {

    private static final Duration USUAL = Duration.ofDays(90);

    /** {@code per100Complaints} is of the complaints that were closed meanwhile; null while there are none. */
    record UnitView(
            String unit,
            int asked,
            int refused,
            int silent,
            int late,
            int passedOn,
            @Nullable Double per100Complaints) {}

    private final Bounces bounces;
    private final Times times;
    private final Clock clock;

    BounceCalls(Bounces bounces, Times times, Clock clock) {
        this.bounces = bounces;
        this.times = times;
        this.clock = clock;
    }

    /** {@code since} is a date or a time; the last 90 days without it. */
    @GetMapping
    PageView<UnitView> since(@RequestParam(defaultValue = "") String since) {
        var from = since.isEmpty()
                ? clock.instant().minus(USUAL)
                : times.read(since, LocalTime.MIN)
                        .orElseThrow(() -> new Refused(
                                HttpStatus.BAD_REQUEST,
                                "since",
                                "\"%s\" is no time; one looks like %s.".formatted(since, Times.EXAMPLE)));
        var units = bounces.since(from).stream().map(BounceCalls::view).toList();
        return new PageView<>(units, 0, units.size(), units.size());
    }

    private static UnitView view(Bounces.OfUnit unit) {
        return new UnitView(
                unit.unit(),
                unit.asked(),
                unit.refused(),
                unit.silent(),
                unit.late(),
                unit.passedOn(),
                unit.closed() == 0 ? null : 100.0 * unit.all() / unit.closed());
    }
}
