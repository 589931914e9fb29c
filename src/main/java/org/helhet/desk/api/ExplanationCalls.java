package org.helhet.desk.api;

import java.util.Locale;
import org.helhet.casework.arrival.Casework;
import org.helhet.change.Versions;
import org.helhet.whatif.Explanation;
import org.helhet.whatif.Explanations;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why a complaint has its owner and its promise, tried again with the rules in force. */
@RestController
@RequestMapping(path = "/api/complaints/{reference}", produces = MediaType.APPLICATION_JSON_VALUE)
class ExplanationCalls {

    private final Explanations explanations;
    private final Versions versions;
    private final Casework casework;

    ExplanationCalls(Explanations explanations, Versions versions, Casework casework) {
        this.explanations = explanations;
        this.versions = versions;
        this.casework = casework;
    }

    @GetMapping("/explanation")
    Explanation explain(@PathVariable String reference, Locale reader) {
        return explanations
                .of(reference, versions::rulebook, casework.rulebook(), reader)
                .orElseThrow(() -> Refused.notFound("reference", "There is no complaint %s.".formatted(reference)));
    }
}
