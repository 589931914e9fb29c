package org.helhet.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.helhet.rulebook.Differences;
import org.helhet.rulebook.FindingText;
import org.helhet.rulebook.FlowWords;
import org.helhet.rulebook.Merging;
import org.helhet.rulebook.RuleFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why a sound candidate should not go live, by this person, now. */
@Component
class Doubts {

    /** More than every so many-eth owner changing needs a word about it. */
    private static final int EVERY = 5;

    private final CandidateRegister candidates;
    private final VersionRegister versions;
    private final Contents contents;
    private final Checking checking;
    private final Replays replays;
    private final ChangeSettings settings;

    Doubts(
            CandidateRegister candidates,
            VersionRegister versions,
            Contents contents,
            Checking checking,
            Replays replays,
            ChangeSettings settings) {
        this.candidates = candidates;
        this.versions = versions;
        this.contents = contents;
        this.checking = checking;
        this.replays = replays;
        this.settings = settings;
    }

    /**
     * What a candidate does to customers that somebody has to agree to.
     *
     * @param replay what it would have changed, or null where nothing was replayed
     * @param worse its sentences by which customers wait longer, whether or not there were such customers lately
     */
    record Effects(Replay.@Nullable Outcome replay, List<FindingText> worse) {

        static final Effects NOT_ASKED = new Effects(null, List.of());
    }

    boolean nobodyHasToAgree() {
        return settings.approval() == Approval.NONE;
    }

    /** May take long, and is not asked where nobody has to agree. */
    Effects effects(Candidate candidate, Locale reader) {
        if (nobodyHasToAgree() || candidate.status() != Candidate.Status.WAITING) {
            return Effects.NOT_ASKED;
        }
        var inForce = contents.get(versions.live().orElseThrow().content());
        var worse =
                checking.ofChange(contents.get(candidate.content()), inForce).newlyWorse(checking.of(inForce), reader);
        return new Effects(replays.of(candidate, reader).orElse(null), worse);
    }

    List<FindingText> about(Candidate candidate, Live live, Approvals.Request request, Effects effects) {
        var doubts = new ArrayList<FindingText>();
        var reader = request.reader();
        doubts.addAll(aboutBase(candidate, live, reader));
        if (settings.approval() == Approval.TWO_PEOPLE && !request.consent().emergency()) {
            doubts.addAll(aboutTheSamePerson(List.of(candidate.author()), request.who(), reader));
        }
        if (!request.consent().emergency()) {
            doubts.addAll(aboutEffects(effects, request.consent(), reader));
        }
        return doubts;
    }

    List<FindingText> aboutTheSamePerson(List<String> authors, String who, Locale reader) {
        return authors.stream().anyMatch(who::equalsIgnoreCase)
                ? List.of(new FlowWords(reader).approverIsAuthor(who))
                : List.of();
    }

    private static List<FindingText> aboutEffects(Effects effects, Consent consent, Locale reader) {
        var doubts = new ArrayList<FindingText>();
        var outcome = effects.replay();
        if (!consent.ownersChange() && outcome != null && outcome.ownersChange() * EVERY > outcome.replayed()) {
            doubts.add(new FlowWords(reader).ownersChange(outcome.ownersChange(), outcome.replayed()));
        }
        if (!consent.laterPromises() && outcome != null && outcome.laterPromises() > 0) {
            doubts.add(new FlowWords(reader).laterPromises(outcome.laterPromises()));
        }
        if (!consent.laterPromises()) {
            doubts.addAll(effects.worse());
        }
        return doubts;
    }

    /** Something when another change went live after this one was begun. */
    List<FindingText> aboutBase(Candidate candidate, Live live, Locale reader) {
        if (candidate.base() == live.number()) {
            return List.of();
        }
        var base = filesOf(candidate.base());
        var now = contents.get(live.content());
        var rows = Differences.inWords(Differences.between(base, now), reader);
        boolean together =
                Merging.of(base, now, contents.get(candidate.content())).isPresent();
        return List.of(new FlowWords(reader).outOfDate(candidate.base(), live.number(), rows, together));
    }

    private RuleFiles filesOf(int number) {
        return contents.get(versions.one(Integer.toString(number)).orElseThrow().content());
    }

    /** Of a candidate that no longer waits, or never did. */
    List<String> aboutStatus(Candidate candidate, Locale reader) {
        var name = candidate.shortHash();
        return switch (candidate.status()) {
            case WAITING -> List.of();
            case STOPPED -> List.of(candidate.report());
            case APPROVED ->
                List.of("%s has been approved already; it is version %d.".formatted(name, candidate.number()));
            case REJECTED -> List.of("%s was rejected. Save or hand it in again to ask again.".formatted(name));
            case LAPSED ->
                List.of("%s was in force as version %d for 24 hours and has lapsed. Hand it in again."
                        .formatted(name, candidate.number()));
            case SUPERSEDED ->
                List.of(new FlowWords(reader)
                        .changedAfterApproval(
                                name, newestOfFolder().map(Candidate::shortHash).orElse("others"))
                        .toString());
        };
    }

    private Optional<Candidate> newestOfFolder() {
        return candidates.openOfFolder().stream().findFirst();
    }
}
