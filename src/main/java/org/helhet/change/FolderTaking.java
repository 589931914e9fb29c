package org.helhet.change;

import java.util.Locale;
import java.util.Map;
import org.helhet.change.FolderState.State;
import org.helhet.rulebook.FlowWords;
import org.helhet.rulebook.table.RuleFiles;
import org.springframework.stereotype.Component;

/** What becomes of the files that lie in the rules folder: in force, handed in, or, where nobody has edited them, brought up to date. */
@Component
class FolderTaking {

    private final ChangeSettings settings;
    private final FolderRegister folders;
    private final VersionRegister versions;
    private final CandidateRegister candidates;
    private final Contents contents;
    private final Proposals proposals;

    FolderTaking(
            ChangeSettings settings,
            FolderRegister folders,
            VersionRegister versions,
            CandidateRegister candidates,
            Contents contents,
            Proposals proposals) {
        this.settings = settings;
        this.folders = folders;
        this.versions = versions;
        this.candidates = candidates;
        this.contents = contents;
        this.proposals = proposals;
    }

    /**
     * @param newest the file that was written last
     * @param before the content that was taken before, or empty
     */
    FolderState take(RuleFiles files, String newest, String before) {
        var live = versions.live().orElseThrow();
        var hash = files.hash();
        if (hash.equals(live.content())) {
            return holds(live.number());
        }
        int base = base(hash, live.number());
        if (base != live.number() && content(base).equals(hash)) {
            return bringUpToDate(files, base, live);
        }
        var known = candidates.one(hash).filter(it -> !it.isOpen());
        boolean isNew = !before.isEmpty() && !before.equals(hash);
        if (known.isPresent() && !isNew) {
            return told(known.get(), "closed", live.number());
        }
        return propose(files, newest, base, live.number());
    }

    private FolderState holds(int number) {
        folders.holds(settings.folder(), number);
        return new FolderState(State.IN_FORCE, null, words("live", Map.of("live", Integer.toString(number))));
    }

    /** Of a folder we do not know yet, the version whose files it holds. */
    private int base(String hash, int live) {
        return folders.base(settings.folder())
                .or(() -> versions.all().stream()
                        .filter(version -> version.content().equals(hash))
                        .map(Version::number)
                        .findFirst())
                .orElse(live);
    }

    private String content(int number) {
        return versions.one(Integer.toString(number)).orElseThrow().content();
    }

    private FolderState bringUpToDate(RuleFiles files, int base, Live live) {
        if (FolderCopy.write(settings.folder(), files, contents.get(live.content()))) {
            return holds(live.number());
        }
        var values = Map.of("base", Integer.toString(base), "live", Integer.toString(live.number()));
        return new FolderState(State.BEHIND, null, words("behind", values));
    }

    private FolderState propose(RuleFiles files, String newest, int base, int live) {
        folders.holds(settings.folder(), base);
        var author = FolderAuthor.of(settings.folder().resolve(newest));
        return switch (proposals.propose(files, author, Candidate.Source.FOLDER, base)) {
            case Proposal.NoChange it -> holds(it.live().number());
            case Proposal.WentLive it -> holds(Integer.parseInt(it.version().name()));
            case Proposal.Made it -> told(it.candidate(), it.candidate().stops() > 0 ? "stopped" : "waiting", live);
        };
    }

    private FolderState told(Candidate candidate, String how, int live) {
        var values =
                Map.of("hash", candidate.shortHash(), "author", candidate.author(), "live", Integer.toString(live));
        return new FolderState(State.PROPOSED, candidate, words(how, values));
    }

    private static String words(String how, Map<String, String> values) {
        return new FlowWords(Locale.getDefault()).folder(how, values);
    }
}
