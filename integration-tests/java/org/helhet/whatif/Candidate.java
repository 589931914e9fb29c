package org.helhet.whatif;

import java.nio.file.Path;
import java.time.LocalDate;
import org.helhet.decision.Rulebook;
import org.helhet.reading.Languages;
import org.helhet.rulebook.CheckedRules;
import org.helhet.rulebook.table.RuleFiles;
import org.helhet.testing.RulesCopy;

/** Rulebooks that differ a little from the rules as shipped. */
final class Candidate {

    private static final Path SHIPPED = Path.of("rules");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Languages LANGUAGES = new Languages();

    private Candidate() {}

    static Rulebook asShipped() {
        return open(SHIPPED);
    }

    /** The rules as shipped, where a text in one file stands for another. Without examples, which would expect the old. */
    static Path folder(String file, String old, String fresh) {
        var folder = RulesCopy.fresh();
        RulesCopy.replace(folder.resolve(file), old, fresh);
        RulesCopy.keepHeading(folder.resolve("scenarios.csv"));
        return folder;
    }

    static Rulebook with(String file, String old, String fresh) {
        return open(folder(file, old, fresh));
    }

    private static Rulebook open(Path folder) {
        return CheckedRules.of(RuleFiles.of(folder), TODAY).rulebook("candidate", LANGUAGES);
    }
}
