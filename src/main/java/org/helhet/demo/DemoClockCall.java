package org.helhet.demo;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Moves the demo's clock. */
@RestController
@ConditionalOnBooleanProperty("helhet.demo")
class DemoClockCall {

    private static final Duration FURTHEST = Duration.ofDays(3_660);
    private static final String ADVANCE = "Write how far to go on, from PT0S to P3660D, such as PT4H for four hours.";
    private static final String TO = "Write a time with its offset, such as 2026-11-23T09:00:00+01:00.";

    private final DemoClock clock;
    private final PassingTime time;

    DemoClockCall(DemoClock clock, PassingTime time) {
        this.clock = clock;
        this.time = time;
    }

    /** One of the two. Answers when all that happens until then has happened. */
    record Move(@Nullable String advance, @Nullable String to) {}

    record Now(Instant now) {}

    @PostMapping("/api/demo/clock")
    Now move(@RequestBody Move move) {
        if (move.advance != null && move.to == null) {
            time.passUntil(clock.instant().plus(duration(move.advance)));
        } else if (move.to != null && move.advance == null) {
            time.passUntil(time(move.to));
        } else {
            throw new WrongMove("advance", "Write either advance or to.");
        }
        return new Now(clock.instant());
    }

    private static Duration duration(String text) {
        try {
            var duration = Duration.parse(text);
            if (duration.isNegative() || duration.compareTo(FURTHEST) > 0) {
                throw new WrongMove("advance", ADVANCE);
            }
            return duration;
        } catch (DateTimeParseException e) {
            throw new WrongMove("advance", ADVANCE);
        }
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new WrongMove("to", TO);
        }
    }

    @ExceptionHandler
    ProblemDetail notMoved(WrongMove wrong) {
        var problem = ProblemDetail.forStatusAndDetail(BAD_REQUEST, wrong.getMessage());
        problem.setProperty("errors", List.of(Map.of("field", wrong.field, "message", wrong.getMessage())));
        return problem;
    }

    private static final class WrongMove extends RuntimeException {

        private final String field;
        private final String message;

        WrongMove(String field, String message) {
            this.field = field;
            this.message = message;
        }

        @Override
        public String getMessage() {
            return message;
        }
    }
}
