package org.helhet.change;

import static org.helhet.change.Candidate.Status.APPROVED;
import static org.helhet.change.Candidate.Status.REJECTED;
import static org.helhet.change.Candidate.Status.WAITING;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.helhet.change.VersionRegister.Said;
import org.helhet.rulebook.FindingText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Says yes or no to a candidate. A yes is one transaction, after which every node follows; of two at once one is too late. */
@Service
public class Approvals {

    private static final Duration EMERGENCY = Duration.ofHours(24);

    private final CandidateRegister candidates;
    private final VersionRegister versions;
    private final Doubts doubts;
    private final GoingLive goingLive;
    private final ChangeLog log;
    private final LiveRules here;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Approvals(
            CandidateRegister candidates,
            VersionRegister versions,
            Doubts doubts,
            GoingLive goingLive,
            ChangeLog log,
            LiveRules here,
            TransactionTemplate transaction,
            Clock clock) {
        this.candidates = candidates;
        this.versions = versions;
        this.doubts = doubts;
        this.goingLive = goingLive;
        this.log = log;
        this.here = here;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Who wants to approve what, and says what beside. */
    record Request(String hash, String who, Consent consent, Locale reader) {}

    /** @param reader in whose language a refusal is told */
    public Answer approve(String hash, String who, Consent consent, Locale reader) {
        var request = new Request(hash, who, consent, reader);
        var found = candidates.one(hash);
        if (found.isEmpty()) {
            return new Answer.Unknown();
        }
        var effects = doubts.effects(found.get(), reader);
        var answer = inTransaction(() -> approve(request, effects));
        here.follow();
        return answer;
    }

    public Answer reject(String hash, String who, String reason) {
        return inTransaction(
                () -> candidates.one(hash).map(it -> reject(it, who, reason)).orElseGet(Answer.Unknown::new));
    }

    private Answer inTransaction(Supplier<Answer> step) {
        return Objects.requireNonNull(transaction.execute(status -> {
            versions.lock();
            return step.get();
        }));
    }

    private Answer approve(Request request, Doubts.Effects effects) {
        var candidate = candidates.one(request.hash()).orElseThrow();
        var live = versions.live().orElseThrow();
        if (live.lapsesAt() != null && Integer.valueOf(live.number()).equals(candidate.number())) {
            return confirm(candidate, live, request);
        }
        if (candidate.status() != WAITING) {
            return new Answer.Refused(doubts.aboutStatus(candidate, request.reader()));
        }
        var because = doubts.about(candidate, live, request, effects);
        return because.isEmpty() ? goLive(candidate, request) : refused(because);
    }

    private Answer goLive(Candidate candidate, Request request) {
        var now = clock.instant();
        var consent = request.consent();
        var what = consent.emergency() ? ChangeLog.What.EMERGENCY : ChangeLog.What.APPROVED;
        log.write(what, request.who(), candidate.content(), null, facts(consent), now);
        var approver = doubts.nobodyHasToAgree() ? "" : request.who();
        var times = new GoingLive.Times(candidate.madeAt(), now, consent.emergency() ? now.plus(EMERGENCY) : null);
        var said = new Said(candidate.author(), approver, consent.reason());
        var version = goingLive.with(candidate.content(), candidate.base(), said, times);
        candidates.becomes(candidate.content(), APPROVED, version.number());
        return new Answer.WentLive(version);
    }

    /** What one person brought into force in an emergency stays when somebody else approves it. */
    private Answer confirm(Candidate candidate, Live live, Request request) {
        var version = versions.one(Integer.toString(live.number())).orElseThrow();
        var because = doubts.aboutTheSamePerson(
                List.of(version.author(), version.approver()), request.who(), request.reader());
        if (!because.isEmpty()) {
            return refused(because);
        }
        versions.becomesLive(live.number(), null);
        log.write(
                ChangeLog.What.CONFIRMED,
                request.who(),
                candidate.content(),
                live.number(),
                facts(request.consent()),
                clock.instant());
        return new Answer.WentLive(version);
    }

    private Answer reject(Candidate candidate, String who, String reason) {
        if (!candidate.isOpen()) {
            return new Answer.Refused(doubts.aboutStatus(candidate, Locale.ENGLISH));
        }
        candidates.becomes(candidate.content(), REJECTED, null);
        log.write(ChangeLog.What.REJECTED, who, candidate.content(), null, Map.of("reason", reason), clock.instant());
        return new Answer.Rejected(candidates.one(candidate.content()).orElseThrow());
    }

    private static Answer refused(List<FindingText> because) {
        return new Answer.Refused(because.stream().map(FindingText::toString).toList());
    }

    private static Map<String, Object> facts(Consent consent) {
        return Map.of(
                "reason", consent.reason(),
                "ownersChange", consent.ownersChange(),
                "laterPromises", consent.laterPromises(),
                "warnings", consent.warnings());
    }
}
