package org.helhet.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import org.helhet.casework.arrival.Casework;
import org.helhet.change.Proposal;
import org.helhet.change.Proposals;
import org.helhet.change.Versions;
import org.helhet.rulebook.ExampleRows;
import org.helhet.whatif.CaseAsExample;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes an example of a real complaint, without names and addresses. */
@RestController
@RequestMapping(path = "/api/complaints/{reference}", produces = MediaType.APPLICATION_JSON_VALUE)
class ScenarioCalls {

    private final CaseAsExample examples;
    private final Casework casework;
    private final Versions versions;
    private final Proposals proposals;
    private final SentRules sent;

    ScenarioCalls(CaseAsExample examples, Casework casework, Versions versions, Proposals proposals, SentRules sent) {
        this.examples = examples;
        this.casework = casework;
        this.versions = versions;
        this.proposals = proposals;
        this.sent = sent;
    }

    /** A row of scenarios.csv by its headings and as a line, and the candidate that holds it; null when none was asked for. */
    record ScenarioView(
            Map<String, String> row, String csv, @Nullable String candidate) {}

    /** With {@code {"save": true}} the rules in force with this row become a candidate. */
    @PostMapping("/scenario")
    ScenarioView scenario(@PathVariable String reference, HttpServletRequest request, Principal who)
            throws IOException {
        var body = sent.body(request);
        boolean save = body.bytes().length > 0 && Json.read(body).flag("save");
        var row = examples.of(reference, casework.rulebook())
                .orElseThrow(() -> Refused.notFound("reference", "There is no complaint %s.".formatted(reference)));
        return new ScenarioView(row, ExampleRows.line(row.values()), save ? saved(row, who.getName()) : null);
    }

    private @Nullable String saved(Map<String, String> row, String who) {
        var files = versions.live()
                .flatMap(live -> versions.files(Integer.toString(live.number())))
                .flatMap(rules -> ExampleRows.with(rules, row))
                .orElseThrow(() -> new Refused(
                        HttpStatus.CONFLICT,
                        "save",
                        "The examples are not kept in scenarios.csv with semicolons. Add the row there by hand."));
        return switch (proposals.propose(files, who)) {
            case Proposal.NoChange same -> null;
            case Proposal.Made made -> made.candidate().shortHash();
            case Proposal.WentLive live -> live.candidate().shortHash();
        };
    }
}
