package org.helhet.rulebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** The rules as shipped with sentences of a test's own in {@code exceptions.txt}. */
final class Sentences {

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

    static Tables sound(String... lines) {
        return switch (loaded(lines)) {
            case RulebookFolder.Loaded.Sound sound -> sound.tables();
            case RulebookFolder.Loaded.Broken broken ->
                throw new AssertionError(new FindingWriter(Language.EN).report(broken.findings()));
        };
    }

    static Decisions decisions(String... lines) {
        return new Decisions(sound(lines), Policy.compiled());
    }

    static ExceptionRow read(String sentence) {
        return sound(sentence).exceptions().getFirst();
    }

    static List<Integer> codes(String... lines) {
        return loaded(lines).findings().stream()
                .filter(finding -> finding.place().file().equals(FileNames.EXCEPTIONS))
                .map(finding -> finding.fault().code())
                .toList();
    }
}
