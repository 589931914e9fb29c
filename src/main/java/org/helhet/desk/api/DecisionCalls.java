package org.helhet.desk.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import org.helhet.casework.arrival.Casework;
import org.helhet.desk.Body;
import org.helhet.desk.DeskSettings;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks the rulebook in force what it would decide; nothing is stored. */
@RestController
class DecisionCalls {

    private final Casework casework;
    private final Times times;
    private final DeskSettings settings;
    private final Clock clock;

    DecisionCalls(Casework casework, Times times, DeskSettings settings, Clock clock) {
        this.casework = casework;
        this.times = times;
        this.settings = settings;
        this.clock = clock;
    }

    @PostMapping(
            path = "/api/decisions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @RequestBody(content = @Content(schema = @Schema(implementation = DecisionShape.class)))
    DecisionView decide(HttpServletRequest request) throws IOException {
        var fields = Json.read(Body.of(request, settings.intake().maxSize()));
        var rulebook = casework.rulebook();
        var call = DecisionCall.read(fields, rulebook, times, clock.instant());
        return DecisionView.of(call.facts(), rulebook.decide(call.facts(), call.now()), rulebook.version(), times);
    }
}
