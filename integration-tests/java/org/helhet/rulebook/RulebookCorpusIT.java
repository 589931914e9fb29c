package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder {@code X} under {@code integration-tests/rulebooks} is laid over the rules as shipped; what its editor must be told
 * stands beside it in {@code X.messages.txt} (English), {@code X.messages.sv.txt} and {@code X.messages.nb.txt}.
 * A file {@code Y.gone} takes the file {@code Y} away. Examples are tried where the folder brings its own. What is in a folder whose name
 * begins with {@code change} is checked as a change of the rules as shipped. A new case needs no Java.
 */
class RulebookCorpusIT {

    private static final Path CORPUS = Path.of("integration-tests/rulebooks");
    private static final Path SHIPPED = Path.of("rules");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<Integer> EXAMPLES = Set.of(701, 702);
    private static final String GONE = ".gone";

    @TestFactory
    Stream<DynamicTest> tellsTheEditorOfEachFolder() throws IOException {
        return Files.list(CORPUS)
                .filter(path -> path.toString().endsWith(".txt"))
                .sorted()
                .map(expected -> DynamicTest.dynamicTest(
                        expected.getFileName().toString(),
                        () -> assertThat(told(expected)).isEqualTo(Files.readString(expected))));
    }

    private static String told(Path expected) {
        var parts = expected.getFileName().toString().split("\\.");
        var language = parts.length == 4 ? Language.nearest(parts[2]) : Language.EN;
        var folder = CORPUS.resolve(parts[0]);
        var live = parts[0].startsWith("change") ? RulebookFolder.load(SHIPPED, TODAY) : null;
        var loaded = RulebookFolder.check(over(folder), TODAY, live);
        var findings = loaded.findings().stream()
                .filter(finding -> bringsExamples(folder)
                        || !EXAMPLES.contains(finding.fault().code()))
                .toList();
        return new FindingWriter(language).report(findings);
    }

    /** The examples as shipped say nothing about tables that a case changes. */
    private static boolean bringsExamples(Path folder) {
        return Files.exists(folder.resolve(FileNames.SCENARIOS));
    }

    private static RuleFiles over(Path changed) {
        var files = new TreeMap<>(RuleFiles.of(SHIPPED).byName());
        files.putAll(RuleFiles.of(changed).byName());
        try (var gone = Files.walk(changed)) {
            gone.map(path -> changed.relativize(path).toString())
                    .filter(name -> name.endsWith(GONE))
                    .forEach(name -> files.remove(name.substring(0, name.length() - GONE.length())));
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
        return new RuleFiles(files);
    }
}
