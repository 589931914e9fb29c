package org.helhet.change;

import java.util.Optional;
import org.helhet.rulebook.Merging;
import org.springframework.stereotype.Service;

/** Puts a candidate on an older base together with the version in force, where no row was changed in both. */
@Service
public class Merges {

    private final Proposals proposals;
    private final VersionRegister versions;
    private final Contents contents;

    Merges(Proposals proposals, VersionRegister versions, Contents contents) {
        this.proposals = proposals;
        this.versions = versions;
        this.contents = contents;
    }

    /** A new candidate by the same author; nothing when a person has to choose. */
    public Optional<Proposal> merge(Candidate candidate) {
        var live = versions.live().orElseThrow();
        var base = versions.one(Integer.toString(candidate.base())).orElseThrow();
        return Merging.of(contents.get(base.content()), contents.get(live.content()), contents.get(candidate.content()))
                .map(files -> proposals.propose(files, candidate.author(), Candidate.Source.API, live.number()));
    }
}
