package org.helhet.rulebook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.helhet.rulebook.rows.ExceptionRow;
import org.helhet.rulebook.rows.FindingWriter;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.rows.Template;
import org.helhet.rulebook.words.Language;

/** A rulebook whose tables lie in one workbook, and what a rulebook says wherever its tables lie. */
final class OneWorkbook {

    private OneWorkbook() {}

    /** Exports a rulebook and puts beside the workbook what is no table. */
    static void beside(Path rules, Path folder, Locale language) throws IOException {
        int exit = ExportCommand.run(
                rules, folder.resolve("rulebook.xlsx"), language, new PrintStream(OutputStream.nullOutputStream()));
        if (exit != CheckCommand.SOUND) {
            throw new AssertionError("exit code " + exit);
        }
        messages(rules, folder);
    }

    static void messages(Path rules, Path folder) throws IOException {
        try (var files = Files.walk(rules)) {
            for (var file : files.filter(
                            path -> path.toString().endsWith(".txt") && path.getNameCount() > rules.getNameCount() + 1)
                    .toList()) {
                var copy = folder.resolve(rules.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** All that the tables say, row by row. */
    static List<Object> said(Path rules) {
        return switch (RulebookFolder.load(rules, Rules.TODAY)) {
            case RulebookFolder.Loaded.Sound sound -> said(sound.tables());
            case RulebookFolder.Loaded.Broken broken ->
                throw new AssertionError(new FindingWriter(Language.EN).report(broken.findings()));
        };
    }

    /** The words that may be used follow from the rest. */
    private static List<Object> said(Tables tables) {
        return List.of(
                tables.people(),
                tables.customers(),
                tables.topics(),
                tables.ownership(),
                tables.promises(),
                tables.escalation(),
                tables.remedies(),
                tables.calendar(),
                tables.limits(),
                tables.exceptions().stream().map(ExceptionRow::sentence).toList(),
                tables.scenarios(),
                tables.templates().stream().map(Template::lines).toList());
    }
}
