package org.helhet.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Reads and checks a rules folder. */
final class RulebookFolder {

    /** What came of reading: rules that may be used, or only what is wrong with them. */
    sealed interface Loaded {

        /** As far as they could be understood. */
        Tables tables();

        RuleFiles files();

        /** The worst first. */
        List<Finding> findings();

        /** What came of its examples. */
        ExampleRun examples();

        /** May be used: every complaint has an owner. */
        record Sound(Tables tables, RuleFiles files, List<Finding> findings, ExampleRun examples) implements Loaded {}

        /** Must not be used. */
        record Broken(Tables tables, RuleFiles files, List<Finding> findings, ExampleRun examples) implements Loaded {}
    }

    private RulebookFolder() {}

    /** Throws {@link FolderUnreadable}. */
    static Loaded load(Path folder, LocalDate today) {
        return check(RuleFiles.of(folder), today);
    }

    static Loaded check(RuleFiles files, LocalDate today) {
        var findings = new Findings();
        var reader = new TablesReader(files, findings);
        var sheets = reader.sheets();
        var tables = reader.tables(sheets);
        var examples = new Checks(tables, sheets, today, findings).all();
        return findings.stop()
                ? new Loaded.Broken(tables, files, findings.worstFirst(), examples)
                : new Loaded.Sound(tables, files, findings.worstFirst(), examples);
    }
}
