package org.helhet.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.helhet.decision.Rulebook;
import org.helhet.reading.Languages;
import org.jspecify.annotations.Nullable;

/** Reads and checks a rules folder. */
public final class RulebookFolder {

    private static final int DIGITS_OF_VERSION = 12;

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

    /** A rulebook that may be used, its files, and what is to be said about them all the same. */
    public record Opened(Rulebook rulebook, List<String> files, List<FindingText> findings) {}

    private RulebookFolder() {}

    /**
     * The rulebook of a folder; its version is the beginning of the SHA-256 of its files.
     *
     * @param today decides who has left and what is in force
     * @param reader whose language the findings are told in
     * @throws RulesBroken with the whole report when it must not be used
     * @throws FolderUnreadable when there is no such folder, or it cannot be read
     */
    public static Opened open(Path folder, LocalDate today, Locale reader, Languages languages) {
        var writer = new FindingWriter(Language.nearest(reader.getLanguage()));
        return switch (load(folder, today)) {
            case Loaded.Broken broken -> throw new RulesBroken(folder, writer.report(broken.findings()));
            case Loaded.Sound sound -> {
                var version = sound.files().hash().substring(0, DIGITS_OF_VERSION);
                yield new Opened(
                        new FolderRulebook(version, sound.tables(), today, languages),
                        List.copyOf(sound.files().byName().keySet()),
                        sound.findings().stream().map(writer::text).toList());
            }
        };
    }

    /** Throws {@link FolderUnreadable}. */
    static Loaded load(Path folder, LocalDate today) {
        return check(RuleFiles.of(folder), today);
    }

    static Loaded check(RuleFiles files, LocalDate today) {
        return check(files, today, null);
    }

    /** @param live the rules in use: a row that can never be used, and could there, is a stop; examples should reach no less than there */
    static Loaded check(RuleFiles files, LocalDate today, @Nullable Loaded live) {
        var findings = new Findings();
        var reader = new TablesReader(files, findings);
        var sheets = reader.sheets();
        var tables = reader.tables(sheets);
        var examples = new Checks(tables, sheets, today, live == null ? null : live.tables(), findings).all();
        if (live != null) {
            examples.fellAgainst(live.examples()).ifPresent(findings::add);
        }
        return findings.stop()
                ? new Loaded.Broken(tables, files, findings.worstFirst(), examples)
                : new Loaded.Sound(tables, files, findings.worstFirst(), examples);
    }
}
