package org.helhet;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.guilty.KnowsTooMuch;
import org.junit.jupiter.api.Test;

/** Who may know whom: the map of the packages, held against the compiled classes. */
class ArrowsTest {

    private static final String OURS = "org.helhet.";

    /** For each package what it may use beside {@code java} and the JSpecify annotations: ours by their short name, others by a prefix. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("complaint", Set.of()),
            entry("calendar", Set.of()),
            entry("decision", Set.of("complaint", "calendar")),
            entry("reading", Set.of("com.github.pemistahl")),
            entry(
                    "rulebook",
                    Set.of(
                            "complaint",
                            "calendar",
                            "decision",
                            "reading",
                            "spreadsheet",
                            "org.kie",
                            "org.drools",
                            "org.apache",
                            "de.focus_shift")),
            entry(
                    "casework",
                    Set.of(
                            "complaint",
                            "calendar",
                            "decision",
                            "javax.crypto",
                            "org.springframework",
                            "org.slf4j",
                            "tools.jackson",
                            "com.fasterxml.jackson.annotation")),
            entry(
                    "change",
                    Set.of(
                            "complaint",
                            "decision",
                            "reading",
                            "rulebook",
                            "casework",
                            "org.springframework",
                            "org.slf4j",
                            "tools.jackson",
                            "javax.sql",
                            "org.apache.commons")),
            entry(
                    "intake",
                    Set.of(
                            "complaint",
                            "casework",
                            "reading",
                            "org.springframework",
                            "org.slf4j",
                            "org.apache",
                            "jakarta.mail",
                            "org.eclipse.angus",
                            "org.jsoup",
                            "com.ibm.icu")),
            entry(
                    "correspondence",
                    Set.of(
                            "casework",
                            "org.slf4j",
                            "org.springframework",
                            "org.apache.camel",
                            "jakarta.mail",
                            "org.eclipse.angus")),
            entry(
                    "desk",
                    Set.of(
                            "complaint",
                            "decision",
                            "casework",
                            "rulebook",
                            "whatif",
                            "change",
                            "reading",
                            "org.springframework",
                            "jakarta.servlet",
                            "javax.crypto",
                            "jakarta.validation",
                            "org.springdoc",
                            "io.swagger.v3.oas.annotations",
                            "com.fasterxml.jackson.annotation",
                            "jakarta.annotation",
                            "org.slf4j",
                            "tools.jackson",
                            "org.apache.commons",
                            "io.github.bucket4j")),
            entry("spreadsheet", Set.of("org.apache.commons.compress", "org.dhatim", "javax.xml")),
            entry(
                    "whatif",
                    Set.of(
                            "complaint",
                            "calendar",
                            "decision",
                            "casework",
                            "rulebook",
                            "change",
                            "org.springframework",
                            "javax.sql")),
            entry("deadlines", Set.of("casework", "org.springframework", "org.slf4j")),
            entry("postgres", Set.of("org.springframework.util", "org.slf4j", "org.apache.commons")),
            entry(
                    "demo",
                    Set.of(
                            "desk",
                            "deadlines",
                            "correspondence",
                            "org.springframework",
                            "com.icegreen",
                            "tools.jackson",
                            "jakarta")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.helhet");

    @Test
    void arrowsPointInwards() {
        assertThat(CLASSES.stream().flatMap(ArrowsTest::strayArrows)).isEmpty();
    }

    @Test
    void theGuardBites() {
        var guilty = new ClassFileImporter().importClasses(KnowsTooMuch.class).get(KnowsTooMuch.class);

        assertThat(strayArrows("complaint", guilty)).containsExactly("complaint -> org.springframework (KnowsTooMuch)");
    }

    /** Also among the packages within one of those: {@code rulebook.rows} knows nothing of {@code rulebook.checks}. */
    @Test
    void noArrowsGoInCircles() {
        slices().matching("org.helhet.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theMapNamesEveryPackageThereIsAndNoOther() {
        assertThat(ARROWS.keySet()).isEqualTo(packages());
    }

    private static Set<String> packages() {
        return CLASSES.stream()
                .map(ArrowsTest::packageOf)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> strayArrows(JavaClass from) {
        String home = packageOf(from);
        return home.isEmpty() ? Stream.of() : strayArrows(home, from);
    }

    private static Stream<String> strayArrows(String home, JavaClass from) {
        Set<String> allowed = ARROWS.getOrDefault(home, Set.of());
        return from.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> !mayUse(home, allowed, target))
                .map(target -> "%s -> %s (%s)".formatted(home, nameOf(target), from.getSimpleName()))
                .distinct();
    }

    private static boolean mayUse(String home, Set<String> allowed, JavaClass target) {
        String name = target.getName();
        if (target.isPrimitive() || name.startsWith("java.") || name.startsWith("org.jspecify.")) {
            return true;
        }
        return name.startsWith(OURS)
                ? packageOf(target).equals(home) || allowed.contains(packageOf(target))
                : allowed.stream().anyMatch(prefix -> name.startsWith(prefix + "."));
    }

    /** The package's short name, such as {@code casework}; empty for the root, which puts everything together. */
    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(OURS) ? name.substring(OURS.length()).split("\\.")[0] : "";
    }

    private static String nameOf(JavaClass target) {
        return target.getName().startsWith(OURS)
                ? packageOf(target)
                : List.of(target.getName().split("\\.")).stream().limit(2).collect(Collectors.joining("."));
    }
}
