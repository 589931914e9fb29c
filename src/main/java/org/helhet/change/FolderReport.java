package org.helhet.change;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.helhet.change.FolderState.State;
import org.helhet.rulebook.Differences;
import org.helhet.rulebook.FlowWords;
import org.helhet.rulebook.table.FindingText;
import org.springframework.stereotype.Component;

/** Tells those who edit the files, and see nothing but the folder, how it stands. */
@Component
class FolderReport {

    private static final Locale READER = Locale.getDefault();

    private final ChangeSettings settings;
    private final VersionRegister versions;
    private final Contents contents;
    private final Doubts doubts;

    FolderReport(ChangeSettings settings, VersionRegister versions, Contents contents, Doubts doubts) {
        this.settings = settings;
        this.versions = versions;
        this.contents = contents;
        this.doubts = doubts;
    }

    /** A folder that holds what is in force needs none, unless an older one lies there. */
    void write(FolderState state) {
        var candidate = state.candidate();
        if (candidate != null) {
            CheckReport.write(settings.folder(), about(candidate, state.says()));
        } else if (state.state() != State.IN_FORCE || CheckReport.isIn(settings.folder())) {
            CheckReport.write(settings.folder(), state.says() + "\n");
        }
    }

    private String about(Candidate candidate, String says) {
        var ofBase = candidate.isOpen()
                ? doubts.aboutBase(candidate, versions.live().orElseThrow(), READER).stream()
                        .map(FindingText::toString)
                        .collect(Collectors.joining())
                : "";
        return "%s%n%n%s%s%n%s".formatted(says, ofBase, candidate.report(), changes(candidate));
    }

    private String changes(Candidate candidate) {
        var base = versions.one(Integer.toString(candidate.base())).orElseThrow();
        var changes = Differences.between(contents.get(base.content()), contents.get(candidate.content()));
        return new FlowWords(READER).folder("changes", Map.of("base", base.name()))
                + "\n"
                + Differences.inWords(changes, READER).stream()
                        .map(line -> "- " + line + "\n")
                        .collect(Collectors.joining());
    }
}
