package org.helhet.rulebook;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.FindingWriter;
import org.helhet.rulebook.rows.OwnershipReader;
import org.helhet.rulebook.rows.TableFiles;
import org.helhet.rulebook.rows.TablesReader;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.table.Findings;
import org.helhet.rulebook.table.FolderUnreadable;
import org.helhet.rulebook.table.RuleFiles;
import org.helhet.rulebook.table.Sheet;
import org.helhet.rulebook.words.Dictionary;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Vocabulary;
import org.helhet.rulebook.words.Words;
import org.helhet.spreadsheet.WorkbookWriter;

/**
 * {@code export [DIR] [FILE.xlsx]}: writes the tables of a rules folder and its sentences as one workbook, a sheet for each, with
 * their rows where they were; put into a folder in place of the tables it makes the same rulebook.
 */
public final class ExportCommand {

    private final Language language;
    private final TableFiles sources;
    private final Offered offered;

    private ExportCommand(Language language, TableFiles sources, Vocabulary vocabulary) {
        this.language = language;
        this.sources = sources;
        this.offered = new Offered(vocabulary, language);
    }

    /** Writes headings and lists in the reader's language and gives the exit code, as {@link CheckCommand} does. */
    public static int run(Path folder, Path target, Locale reader, PrintStream out) {
        var language = Language.nearest(reader.getLanguage());
        var writer = new FindingWriter(language);
        try {
            var files = RuleFiles.of(folder);
            var findings = new Findings();
            var tables = new TablesReader(files, findings);
            var sheets = tables.sheets();
            if (findings.stop()) {
                out.print(writer.report(findings.worstFirst()));
                return CheckCommand.BROKEN;
            }
            var vocabulary = tables.tables(sheets).vocabulary();
            new ExportCommand(language, new TableFiles(files, new Findings()), vocabulary).write(target);
            out.println(writer.say("export.written", Map.of("file", target.toString())));
            return CheckCommand.SOUND;
        } catch (FolderUnreadable unreadable) {
            out.println(CheckCommand.unreadable(folder, writer));
            return CheckCommand.UNREADABLE;
        }
    }

    private void write(Path target) {
        try (var out = Files.newOutputStream(target)) {
            var plans = new ArrayList<WorkbookWriter.Plan>();
            FileNames.TABLES.forEach((table, columns) -> sources.sheet(table)
                    .ifPresent(sheet -> plans.add(plan(sheet, new Dictionary<>(headings(columns))))));
            plans.add(sentences());
            WorkbookWriter.write(out, plans);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Map<Column, Words> headings(List<Column> columns) {
        var headings = new LinkedHashMap<Column, Words>();
        columns.forEach(column -> headings.put(column, column.heading()));
        return headings;
    }

    private WorkbookWriter.Plan plan(Sheet sheet, Dictionary<Column> headings) {
        var rows = new TreeMap<Integer, List<String>>();
        var choices = new TreeMap<Integer, WorkbookWriter.Choices>();
        sheet.lines().forEach(line -> rows.put(line.row(), line.cells()));
        var first = sheet.withoutComments().lines().getFirst();
        var names = new ArrayList<String>();
        for (var cell : first.cells()) {
            var column = headings.find(cell);
            names.add(column.filter(known -> !known.equals(OwnershipReader.WHY))
                    .map(known -> known.heading().in(language))
                    .orElse(cell)); // the heading of words of one's own tells which language they are in
            column.ifPresent(known -> choices.put(names.size(), offered.in(sheet.file(), known)));
        }
        rows.put(first.row(), names);
        return new WorkbookWriter.Plan(FileNames.SHEETS.say(sheet.file(), language), first.row(), rows, choices);
    }

    /** Below a heading, one sentence in each row. */
    private WorkbookWriter.Plan sentences() {
        var rows = new TreeMap<Integer, List<String>>();
        rows.put(1, List.of(FileNames.SENTENCE.in(language)));
        sources.sheet(FileNames.EXCEPTIONS).stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> !FileNames.isHeadingOfSentences(line.cells().getFirst()))
                .forEach(line -> rows.put(line.row() + 1, line.cells()));
        return new WorkbookWriter.Plan(FileNames.SHEETS.say(FileNames.EXCEPTIONS, language), 1, rows, Map.of());
    }
}
