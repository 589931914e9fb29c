package org.helhet.change;

import static org.helhet.change.Candidate.Status.LAPSED;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.helhet.casework.ManagerMail;
import org.helhet.change.VersionRegister.Said;
import org.helhet.decision.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts an earlier version back, as a new version with the same files: history is never written anew. */
@Service
public class Returns {

    private static final Logger LOG = LoggerFactory.getLogger(Returns.class);
    private static final String US = "Helhet";

    private final CandidateRegister candidates;
    private final VersionRegister versions;
    private final Contents contents;
    private final Checking checking;
    private final GoingLive goingLive;
    private final ChangeLog log;
    private final ManagerMail mail;
    private final LiveRules here;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Returns(
            CandidateRegister candidates,
            VersionRegister versions,
            Contents contents,
            Checking checking,
            GoingLive goingLive,
            ChangeLog log,
            ManagerMail mail,
            LiveRules here,
            TransactionTemplate transaction,
            Clock clock) {
        this.candidates = candidates;
        this.versions = versions;
        this.contents = contents;
        this.checking = checking;
        this.goingLive = goingLive;
        this.log = log;
        this.mail = mail;
        this.here = here;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One person may do it. Checked again, because who was there then may have left since. */
    public Answer to(String name, String who, String reason, Locale reader) {
        var version = versions.one(name);
        if (version.isEmpty()) {
            return new Answer.Unknown();
        }
        var content = version.get().content();
        if (content.isEmpty()) {
            return Answer.Refused.of(
                    "Version %s is from before the files were kept, so it cannot come back.".formatted(name));
        }
        var checked = checking.of(contents.get(content));
        if (!checked.mayBeUsed()) {
            return Answer.Refused.of(checked.report(reader));
        }
        var words = reason.isEmpty() ? "Back to version " + name : reason;
        var answer = inTransaction(() -> to(content, new Said(who, "", words)));
        here.follow();
        return answer;
    }

    private Answer to(String content, Said said) {
        var live = versions.live().orElseThrow();
        return live.content().equals(content)
                ? Answer.Refused.of("Version %d is in force and has the same files.".formatted(live.number()))
                : new Answer.WentLive(
                        goingLive.with(content, live.number(), said, GoingLive.Times.of(clock.instant())));
    }

    /** An emergency change that nobody else approved in time ends. */
    void lapse() {
        if (versions.live().filter(this::isOver).isPresent()) {
            inTransaction(this::lapseNow);
            here.follow();
        }
    }

    private Answer lapseNow() {
        var live = versions.live().orElseThrow();
        if (!isOver(live)) {
            return new Answer.Unknown();
        }
        var base = Objects.requireNonNull(ofNumber(live.number()).base());
        var before = ofNumber(base);
        var why = "The emergency change of version %d was not approved in time".formatted(live.number());
        candidates.ofVersion(live.number()).ifPresent(it -> candidates.becomes(it.content(), LAPSED, it.number()));
        log.write(ChangeLog.What.LAPSED, US, live.content(), live.number(), Map.of(), clock.instant());
        tellManager(live);
        var version = goingLive.with(
                before.content(), live.number(), new Said(US, "", why), GoingLive.Times.of(clock.instant()));
        LOG.warn("{}: version {} has the files of version {} again.", why, version.name(), base);
        return new Answer.WentLive(version);
    }

    private void tellManager(Live live) {
        var version = ofNumber(live.number());
        var who = version.approver().isEmpty() ? version.author() : version.approver();
        mail.send(Letter.Kind.CHANGE_LAPSED, who, version.reason(), Objects.requireNonNull(live.lapsesAt()));
    }

    private Version ofNumber(int number) {
        return versions.one(Integer.toString(number)).orElseThrow();
    }

    private boolean isOver(Live live) {
        return live.lapsesAt() != null && !clock.instant().isBefore(live.lapsesAt());
    }

    private Answer inTransaction(Supplier<Answer> step) {
        return Objects.requireNonNull(transaction.execute(status -> {
            versions.lock();
            return step.get();
        }));
    }
}
