package org.helhet.rulebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.helhet.rulebook.deciding.Decisions;
import org.helhet.rulebook.deciding.Policy;
import org.helhet.rulebook.rows.ExceptionRow;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.FindingWriter;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.table.RuleFiles;
import org.helhet.rulebook.words.Language;

/** The rules as shipped with sentences of a test's own in {@code exceptions.txt}. */
public final class Sentences {

    private Sentences() {}

    static RulebookFolder.Loaded loaded(String... lines) {
        return with(FileNames.EXCEPTIONS, String.join("\n", lines));
    }

    /** One file of the shipped rules is another. */
    static RulebookFolder.Loaded with(String file, String text) {
        var files = new TreeMap<>(RuleFiles.of(Path.of("rules")).byName());
        files.put(FileNames.SCENARIOS, "Id;Story;Topic;Expect owner".getBytes(StandardCharsets.UTF_8));
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return RulebookFolder.check(new RuleFiles(files), Rules.TODAY);
    }

    public static Tables sound(String... lines) {
        return switch (loaded(lines)) {
            case RulebookFolder.Loaded.Sound sound -> sound.tables();
            case RulebookFolder.Loaded.Broken broken ->
                throw new AssertionError(new FindingWriter(Language.EN).report(broken.findings()));
        };
    }

    public static Decisions decisions(String... lines) {
        return new Decisions(sound(lines), Policy.compiled());
    }

    public static ExceptionRow read(String sentence) {
        return sound(sentence).exceptions().getFirst();
    }

    static List<Integer> codes(String... lines) {
        return loaded(lines).findings().stream()
                .filter(finding -> finding.place().file().equals(FileNames.EXCEPTIONS))
                .map(finding -> finding.fault().code())
                .toList();
    }
}
