package org.helhet.desk.api;

import java.util.List;
import java.util.Locale;
import org.helhet.change.Candidate;
import org.helhet.change.FolderState;
import org.helhet.change.Live;
import org.helhet.change.LiveRules.InForce;
import org.helhet.change.Replay;
import org.helhet.change.Version;
import org.helhet.rulebook.table.FindingText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows versions and candidates of the rules as they stand on the wire. */
@Component
class RuleViews {

    private final Times times;

    RuleViews(Times times) {
        this.times = times;
    }

    RulebookView inForce(InForce here, Live live, FolderState folder, Locale reader) {
        var version = here.version();
        var lapsesAt = version.name().equals(Integer.toString(live.number())) ? live.lapsesAt() : null;
        return new RulebookView(
                version.name(),
                version.content(),
                times.write(version.liveAt()),
                version.author(),
                version.approver(),
                version.reason(),
                times.writeIfKnown(lapsesAt),
                List.copyOf(here.rules().files().byName().keySet()),
                findings(here.rules().findings(reader)),
                folder(folder));
    }

    VersionView version(Version version) {
        return new VersionView(
                version.name(),
                version.content(),
                version.base(),
                version.author(),
                version.approver(),
                version.reason(),
                times.writeIfKnown(version.createdAt()),
                times.write(version.liveAt()));
    }

    CandidateView candidate(Candidate candidate) {
        var number = candidate.number();
        return new CandidateView(
                candidate.content(),
                Integer.toString(candidate.base()),
                candidate.author(),
                word(candidate.source()),
                times.write(candidate.madeAt()),
                word(candidate.status()),
                candidate.stops(),
                candidate.warns(),
                candidate.notes(),
                number == null ? null : Integer.toString(number));
    }

    private RulebookView.FolderView folder(FolderState folder) {
        var candidate = folder.candidate();
        var state = switch (folder.state()) {
            case IN_FORCE -> "inForce";
            case BEING_EDITED -> "beingEdited";
            case PROPOSED -> "proposed";
            case BEHIND -> "behind";
            case UNREADABLE -> "unreadable";
        };
        return new RulebookView.FolderView(state, folder.says(), candidate == null ? null : candidate(candidate));
    }

    static List<FindingView> findings(List<FindingText> findings) {
        return findings.stream().map(FindingView::of).toList();
    }

    static CandidateView.@Nullable WhatIf whatIf(Replay.@Nullable Outcome outcome) {
        return outcome == null
                ? null
                : new CandidateView.WhatIf(
                        outcome.replayed(), outcome.ownersChange(), outcome.laterPromises(), outcome.text());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
