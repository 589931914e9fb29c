package org.helhet.change;

import static org.helhet.change.Candidate.Status.STOPPED;
import static org.helhet.change.Candidate.Status.SUPERSEDED;
import static org.helhet.change.Candidate.Status.WAITING;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.helhet.rulebook.table.RuleFiles;
import org.helhet.rulebook.table.Weight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in changes: checked, kept, and, where nobody has to agree, brought into force. The rules in force are never disturbed by one. */
@Service
public class Proposals {

    private final CandidateRegister candidates;
    private final VersionRegister versions;
    private final Contents contents;
    private final Checking checking;
    private final Approvals approvals;
    private final ChangeLog log;
    private final ChangeSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Proposals(
            CandidateRegister candidates,
            VersionRegister versions,
            Contents contents,
            Checking checking,
            Approvals approvals,
            ChangeLog log,
            ChangeSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.candidates = candidates;
        this.versions = versions;
        this.contents = contents;
        this.checking = checking;
        this.approvals = approvals;
        this.log = log;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A change of the version in force, handed in by this person. */
    public Proposal propose(RuleFiles files, String author) {
        return propose(
                files,
                author,
                Candidate.Source.API,
                versions.live().orElseThrow().number());
    }

    Proposal propose(RuleFiles files, String author, Candidate.Source source, int base) {
        var live = versions.live().orElseThrow();
        if (files.hash().equals(live.content())) {
            return new Proposal.NoChange(live);
        }
        var candidate = candidates
                .one(files.hash())
                .filter(known -> known.status() == WAITING && known.base() == base)
                .orElseGet(() -> keep(files, live, author, source, base));
        return settings.approval() == Approval.NONE && candidate.status() == WAITING
                ? goLive(candidate)
                : new Proposal.Made(candidate);
    }

    private Proposal goLive(Candidate candidate) {
        return switch (approvals.approve(candidate.content(), candidate.author(), Consent.PLAIN, Locale.getDefault())) {
            case Answer.WentLive it -> new Proposal.WentLive(candidate, it.version());
            case Answer.Rejected it -> new Proposal.Made(it.candidate());
            case Answer.Refused it -> new Proposal.Made(candidate);
            case Answer.Unknown it -> new Proposal.Made(candidate);
        };
    }

    private Candidate keep(RuleFiles files, Live live, String author, Candidate.Source source, int base) {
        var checked = checking.ofChange(files, contents.get(live.content()));
        var candidate = new Candidate(
                files.hash(),
                base,
                author,
                source,
                clock.instant(),
                checked.mayBeUsed() ? WAITING : STOPPED,
                (int) checked.count(Weight.STOP),
                (int) checked.count(Weight.WARN),
                (int) checked.count(Weight.NOTE),
                checked.report(Locale.getDefault()),
                null);
        transaction.executeWithoutResult(status -> write(candidate, files));
        return candidate;
    }

    private void write(Candidate candidate, RuleFiles files) {
        contents.keep(files);
        if (candidate.source() == Candidate.Source.FOLDER) {
            candidates.openOfFolder().stream()
                    .filter(earlier -> !earlier.content().equals(candidate.content()))
                    .forEach(earlier -> supersede(earlier, candidate));
        }
        candidates.put(candidate);
        log.write(
                ChangeLog.What.PROPOSED,
                candidate.author(),
                candidate.content(),
                null,
                Map.of("base", candidate.base(), "stops", candidate.stops()),
                candidate.madeAt());
    }

    private void supersede(Candidate earlier, Candidate by) {
        candidates.becomes(earlier.content(), SUPERSEDED, null);
        log.write(
                ChangeLog.What.SUPERSEDED,
                by.author(),
                earlier.content(),
                null,
                Map.of("by", by.content()),
                by.madeAt());
    }
}
