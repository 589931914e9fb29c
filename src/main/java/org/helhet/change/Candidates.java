package org.helhet.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.rulebook.CheckedRules;
import org.helhet.rulebook.Differences;
import org.helhet.rulebook.FindingText;
import org.helhet.rulebook.RuleFiles;
import org.springframework.stereotype.Service;

/** The changes that were proposed, for reading, and what there is to say about each. */
@Service
public class Candidates {

    private final CandidateRegister register;
    private final VersionRegister versions;
    private final Contents contents;
    private final Checking checking;
    private final Replays replays;
    private final Doubts doubts;

    Candidates(
            CandidateRegister register,
            VersionRegister versions,
            Contents contents,
            Checking checking,
            Replays replays,
            Doubts doubts) {
        this.register = register;
        this.versions = versions;
        this.contents = contents;
        this.checking = checking;
        this.replays = replays;
        this.doubts = doubts;
    }

    /** The newest first. */
    public List<Candidate> all() {
        return register.all();
    }

    /** By its hash or the beginning of it. */
    public Optional<Candidate> one(String hash) {
        return register.one(hash);
    }

    /** Keeps nothing. */
    public CheckedRules check(RuleFiles files) {
        return checkedAgainst(versions.live().orElseThrow(), files);
    }

    private CheckedRules checkedAgainst(Live live, RuleFiles files) {
        return checking.ofChange(files, contents.get(live.content()));
    }

    /** What keeps it from going live, and what else the check found; in the reader's language. */
    public List<FindingText> findings(Candidate candidate, Locale reader) {
        var live = versions.live().orElseThrow();
        var ofBase = candidate.isOpen() ? doubts.aboutBase(candidate, live, reader) : List.<FindingText>of();
        var checked = checkedAgainst(live, contents.get(candidate.content()));
        return Stream.concat(ofBase.stream(), checked.findings(reader).stream()).toList();
    }

    /** What only the complaints there were can tell of it: rows that nothing came to. */
    public List<FindingText> unused(Candidate candidate, Replay.Outcome outcome, Locale reader) {
        return checkedAgainst(versions.live().orElseThrow(), contents.get(candidate.content()))
                .unusedIn(outcome.days(), outcome.used(), reader);
    }

    /** Row by row against the version in force, in the reader's language. */
    public List<String> changes(Candidate candidate, Locale reader) {
        var live = versions.live().orElseThrow();
        var changes = Differences.between(contents.get(live.content()), contents.get(candidate.content()));
        return Differences.inWords(changes, reader);
    }

    /** None where nothing can be replayed, or where it cannot be used anyway. */
    public Optional<Replay.Outcome> whatIf(Candidate candidate, Locale reader) {
        return candidate.status() == Candidate.Status.WAITING ? replays.of(candidate, reader) : Optional.empty();
    }

    /** The number of the version in force. */
    public String inForce() {
        return Integer.toString(versions.live().orElseThrow().number());
    }
}
