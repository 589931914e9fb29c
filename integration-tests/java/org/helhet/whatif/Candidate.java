package org.helhet.whatif;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.helhet.decision.Rulebook;
import org.helhet.reading.Languages;
import org.helhet.rulebook.CheckedRules;
import org.helhet.rulebook.RuleFiles;
import org.springframework.util.FileSystemUtils;

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
        try {
            var folder = Files.createTempDirectory("candidate");
            FileSystemUtils.copyRecursively(SHIPPED, folder);
            var changed = folder.resolve(file);
            Files.writeString(changed, Files.readString(changed).replace(old, fresh));
            var examples = folder.resolve("scenarios.csv");
            Files.writeString(
                    examples, Files.readString(examples).lines().findFirst().orElseThrow() + "\n");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Rulebook with(String file, String old, String fresh) {
        return open(folder(file, old, fresh));
    }

    private static Rulebook open(Path folder) {
        return CheckedRules.of(RuleFiles.of(folder), TODAY).rulebook("candidate", LANGUAGES);
    }
}
