package org.helhet.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.change.Approvals;
import org.helhet.change.Candidate;
import org.helhet.change.Candidates;
import org.helhet.change.Consent;
import org.helhet.change.Merges;
import org.helhet.change.Proposal;
import org.helhet.change.Proposals;
import org.helhet.change.Replay;
import org.helhet.rulebook.FindingText;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes of the rules: checked, handed in, looked at, approved or rejected. */
@RestController
@RequestMapping(path = "/api/rulebook", produces = MediaType.APPLICATION_JSON_VALUE)
class CandidateCalls {

    private final Candidates candidates;
    private final Proposals proposals;
    private final Approvals approvals;
    private final Merges merges;
    private final RuleViews views;
    private final SentRules sent;

    CandidateCalls(
            Candidates candidates,
            Proposals proposals,
            Approvals approvals,
            Merges merges,
            RuleViews views,
            SentRules sent) {
        this.candidates = candidates;
        this.proposals = proposals;
        this.approvals = approvals;
        this.merges = merges;
        this.views = views;
        this.sent = sent;
    }

    /** What a check found, on the wire. */
    record CheckView(boolean mayBeUsed, List<FindingView> findings) {}

    @PostMapping("/check")
    CheckView check(HttpServletRequest request, Locale reader) throws IOException {
        var checked = candidates.check(sent.files(request));
        return new CheckView(checked.mayBeUsed(), RuleViews.findings(checked.findings(reader)));
    }

    @PostMapping(path = "/check", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String report(HttpServletRequest request, Locale reader) throws IOException {
        return candidates.check(sent.files(request)).report(reader);
    }

    @PostMapping("/candidates")
    ResponseEntity<CandidateView.Handed> propose(HttpServletRequest request, Principal who, Locale reader)
            throws IOException {
        var files = sent.files(request);
        return handed(proposals.propose(files, who.getName()), reader);
    }

    @GetMapping("/candidates")
    PageView<CandidateView> candidates(@Valid @ParameterObject Paging paging) {
        return PageView.of(candidates.all(), paging, views::candidate);
    }

    @GetMapping("/candidates/{hash}")
    CandidateView.Full candidate(@PathVariable String hash, Locale reader) {
        var candidate = one(hash);
        var whatIf = candidates.whatIf(candidate, reader).orElse(null);
        return new CandidateView.Full(
                views.candidate(candidate),
                RuleViews.findings(findings(candidate, whatIf, reader)),
                candidates.changes(candidate, reader),
                RuleViews.whatIf(whatIf));
    }

    /** The same for people. */
    @GetMapping(path = "/candidates/{hash}", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String inWords(@PathVariable String hash, Locale reader) {
        var candidate = one(hash);
        var whatIf = candidates.whatIf(candidate, reader).orElse(null);
        var findings = findings(candidate, whatIf, reader).stream().map(FindingText::toString);
        var changes = candidates.changes(candidate, reader).stream()
                .map(change -> "- " + change + "\n")
                .collect(Collectors.joining());
        return Stream.concat(findings, Stream.of(changes, whatIf == null ? "" : whatIf.text()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<FindingText> findings(Candidate candidate, Replay.@Nullable Outcome whatIf, Locale reader) {
        var unused = whatIf == null ? List.<FindingText>of() : candidates.unused(candidate, whatIf, reader);
        return Stream.concat(candidates.findings(candidate, reader).stream(), unused.stream())
                .toList();
    }

    @PostMapping("/candidates/{hash}/approve")
    VersionView approve(@PathVariable String hash, HttpServletRequest request, Principal who, Locale reader)
            throws IOException {
        var answer = approvals.approve(hash, who.getName(), consent(request), reader);
        return views.version(Answers.live(answer, "hash", hash));
    }

    @PostMapping("/candidates/{hash}/reject")
    CandidateView reject(@PathVariable String hash, HttpServletRequest request, Principal who) throws IOException {
        var reason = consent(request).reason();
        return views.candidate(Answers.rejected(approvals.reject(hash, who.getName(), reason), "hash", hash));
    }

    @PostMapping("/candidates/{hash}/merge")
    ResponseEntity<CandidateView.Handed> merge(@PathVariable String hash, Locale reader) {
        var merged = merges.merge(one(hash))
                .orElseThrow(() -> new Refused(
                        HttpStatus.CONFLICT, "hash", "The same row was changed in both, so a person has to choose."));
        return handed(merged, reader);
    }

    /** 201 for a new candidate; 200 where the files are what is in force. */
    private ResponseEntity<CandidateView.Handed> handed(Proposal proposal, Locale reader) {
        return switch (proposal) {
            case Proposal.NoChange it ->
                ResponseEntity.ok(
                        new CandidateView.Handed(Integer.toString(it.live().number()), true, null, List.of()));
            case Proposal.Made it -> created(it.candidate(), false, reader);
            case Proposal.WentLive it -> created(it.candidate(), true, reader);
        };
    }

    private ResponseEntity<CandidateView.Handed> created(Candidate made, boolean live, Locale reader) {
        var candidate = candidates.one(made.content()).orElseThrow();
        var findings = RuleViews.findings(candidates.findings(candidate, reader));
        var view = views.candidate(candidate);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new CandidateView.Handed(candidates.inForce(), live, view, findings));
    }

    private Candidate one(String hash) {
        return candidates.one(hash).orElseThrow(() -> Answers.unknown("hash", hash));
    }

    /** The body may be left out. */
    private Consent consent(HttpServletRequest request) throws IOException {
        var body = sent.body(request);
        if (body.bytes().length == 0) {
            return Consent.PLAIN;
        }
        var call = Json.read(body);
        var consent = new Consent(
                ComplaintCall.line(call, "reason"),
                call.objects("acceptWarnings").stream()
                        .map(CandidateCalls::warning)
                        .toList(),
                call.flag("ownersChange"),
                call.flag("laterPromises"),
                call.flag("emergency"));
        call.refuseFaults();
        return consent;
    }

    private static Consent.AcceptedWarning warning(Fields warning) {
        var reason = ComplaintCall.line(warning, "reason");
        warning.check(!reason.isEmpty(), "reason", "Say why this warning may stay.");
        return new Consent.AcceptedWarning(
                warning.number("code", 0), ComplaintCall.line(warning, "file"), warning.number("row", 0), reason);
    }
}
