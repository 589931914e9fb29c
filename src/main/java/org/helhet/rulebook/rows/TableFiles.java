package org.helhet.rulebook.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helhet.rulebook.table.CsvSheet;
import org.helhet.rulebook.table.Decoded;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.table.Findings;
import org.helhet.rulebook.table.Line;
import org.helhet.rulebook.table.RuleFiles;
import org.helhet.rulebook.table.Sheet;
import org.helhet.rulebook.table.WorkbookSheet;
import org.helhet.rulebook.words.Dictionary;
import org.helhet.rulebook.words.Folded;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Spoken;
import org.helhet.rulebook.words.Words;
import org.helhet.spreadsheet.Bounds;
import org.helhet.spreadsheet.Workbook;
import org.helhet.spreadsheet.Worksheet;

/** Finds for each table the file that holds it, or the sheet of the one workbook, and reads it. */
public final class TableFiles {

    private static final Dictionary<String> TABLES = tables();

    private final RuleFiles files;
    private final Findings findings;
    private final Map<String, List<Source>> sources = new TreeMap<>();

    /** Files that look like a table whose name was misspelt. */
    private final Map<String, String> misnamed = new TreeMap<>();

    private final Set<String> notRead = new TreeSet<>();
    private final Set<String> unreadable = new HashSet<>();

    /** The one workbook, or empty. */
    private String book = "";

    /** Where a table lies, as the person who edits it calls the place. */
    private sealed interface Source {

        String called();

        record File(String called, byte[] bytes) implements Source {}

        record Tab(String called, Worksheet sheet) implements Source {}
    }

    public TableFiles(RuleFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
        files.byName().forEach(this::sort);
        files.unread().forEach(this::unread);
    }

    private static Dictionary<String> tables() {
        var names = Dictionary.<String>empty();
        for (var table : FileNames.TABLES.keySet()) {
            names = names.with(table, Words.same(base(table)));
        }
        return names;
    }

    private static String base(String name) {
        return name.substring(0, Math.max(name.lastIndexOf('.'), 0));
    }

    private static boolean isWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static boolean holdsAll(String name) {
        return isWorkbook(name) && FileNames.WORKBOOK.all().anyMatch(word -> word.equals(Folded.of(base(name))));
    }

    private void sort(String name, byte[] bytes) {
        if (name.equals(FileNames.EXCEPTIONS)) {
            add(name, new Source.File(name, bytes));
        } else if (holdsAll(name)) {
            book = name;
            tabs(name, bytes);
        } else if (!name.contains("/")) {
            TABLES.find(base(name))
                    .ifPresentOrElse(table -> add(table, new Source.File(name, bytes)), () -> misnamed(name));
        }
    }

    private void misnamed(String name) {
        TABLES.nearest(base(name))
                .or(() -> FileNames.SHEETS.find(base(name)))
                .ifPresent(table -> misnamed.put(table, name));
        notRead.add(name);
    }

    private void unread(String name, Fault why) {
        var table = TABLES.find(base(name)).or(() -> TABLES.find(base(base(name))));
        if (why == Fault.FILE_NOT_READ) {
            table.ifPresent(meant -> misnamed.put(meant, name));
            notRead.add(name);
        } else {
            findings.add(why, Place.of(name));
            table.ifPresent(unreadable::add);
            if (holdsAll(name)) {
                unreadable.addAll(FileNames.TABLES.keySet());
            }
        }
    }

    /** Tells of files that nobody asked for; once all tables are found. */
    void tellRest() {
        notRead.forEach(name -> findings.add(Fault.FILE_NOT_READ, Place.of(name)));
    }

    private void add(String table, Source source) {
        sources.computeIfAbsent(table, first -> new ArrayList<>()).add(source);
    }

    private void tabs(String book, byte[] bytes) {
        for (var sheet : sheets(book, bytes, FileNames.TABLES.keySet())) {
            var called = book + " (" + sheet.name() + ")";
            var table = FileNames.SHEETS.find(sheet.name());
            if (table.isPresent() && sheet.hidden()) {
                findings.add(Fault.SHEET_HIDDEN, Place.of(called));
            } else if (table.isPresent()) {
                add(table.get(), new Source.Tab(called, sheet));
            } else if (!sheet.rows().isEmpty()) {
                unknown(called, sheet.name());
            }
        }
    }

    private void unknown(String called, String name) {
        var near = FileNames.SHEETS.nearest(name);
        near.ifPresentOrElse(
                table -> findings.add(
                        Fault.SHEET_NEARLY, Place.of(called), Map.of("nearest", Spoken.of(FileNames.SHEETS, table))),
                () -> findings.add(Fault.SHEET_NOT_READ, Place.of(called)));
        near.ifPresent(unreadable::add);
    }

    /** None where the workbook cannot be read, which is told; then none of the tables it may hold is called missing. */
    private List<Worksheet> sheets(String book, byte[] bytes, Set<String> mayHold) {
        return switch (Workbook.read(bytes)) {
            case Workbook.Read read -> read.sheets();
            case Workbook.Refused refused -> {
                unreadable.addAll(mayHold);
                findings.add(
                        switch (refused.why()) {
                            case NO_WORKBOOK -> Fault.FILE_NO_WORKBOOK;
                            case OLD_OR_PROTECTED -> Fault.WORKBOOK_PROTECTED;
                            case DAMAGED -> Fault.WORKBOOK_DAMAGED;
                            case TOO_BIG -> Fault.FILE_TOO_BIG;
                        },
                        Place.of(book));
                yield List.of();
            }
        };
    }

    /** Empty where it is missing or cannot be read, which is told. */
    public Optional<Sheet> sheet(String table) {
        var found = sources.getOrDefault(table, List.of());
        if (found.isEmpty()) {
            missing(table);
            return Optional.empty();
        }
        var source = found.getFirst();
        findings.called(table, source.called());
        if (found.size() > 1) {
            var all = found.stream().map(Source::called).collect(Collectors.joining(", "));
            findings.add(Fault.FILE_TWICE, Place.of(table), Map.of("files", Spoken.plain(all)));
        }
        return switch (source) {
            case Source.File file -> isWorkbook(file.called()) ? first(table, file) : text(table, file);
            case Source.Tab tab -> Optional.of(WorkbookSheet.read(table, tab.sheet()));
        };
    }

    private void missing(String table) {
        if (unreadable.contains(table) || table.equals(FileNames.EXCEPTIONS)) {
            return;
        }
        var near = misnamed.get(table);
        if (near != null) {
            notRead.remove(near);
            findings.add(Fault.FILE_MISNAMED, Place.of(table), Map.of("nearest", Spoken.plain(near)));
        } else if (book.isEmpty()) {
            findings.add(Fault.FILE_MISSING, Place.of(table));
        } else {
            var sheet = Spoken.of(FileNames.SHEETS, table);
            findings.add(Fault.SHEET_MISSING, Place.of(book), Map.of("sheet", sheet));
        }
    }

    private Optional<Sheet> text(String table, Source.File file) {
        if (file.bytes().length > Bounds.BYTES) {
            findings.add(Fault.FILE_TOO_BIG, Place.of(table));
            return Optional.empty();
        }
        if (Workbook.looksLikeOne(file.bytes())) {
            findings.add(Fault.FILE_NO_TEXT, Place.of(table));
            return Optional.empty();
        }
        var text = Decoded.text(table, file.bytes(), findings);
        return Optional.of(
                table.equals(FileNames.EXCEPTIONS) ? lines(table, text) : CsvSheet.read(table, text, findings));
    }

    private static Sheet lines(String file, String text) {
        var lines = text.lines().toList();
        return new Sheet(
                file,
                IntStream.range(0, lines.size())
                        .mapToObj(i -> Line.of(i + 1, Stream.of(lines.get(i))))
                        .toList());
    }

    /** The first sheet whose tab is shown; that others are not read is told. */
    private Optional<Sheet> first(String table, Source.File file) {
        var sheets = sheets(table, file.bytes(), Set.of(table));
        var shown = sheets.stream().filter(sheet -> !sheet.hidden()).toList();
        for (var sheet : sheets) {
            if (sheet.hidden()) {
                findings.add(Fault.SHEET_HIDDEN, Place.of(file.called() + " (" + sheet.name() + ")"));
            } else if (sheet != shown.getFirst() && !sheet.rows().isEmpty()) {
                findings.add(Fault.SHEET_NOT_READ, Place.of(file.called() + " (" + sheet.name() + ")"));
            }
        }
        return shown.stream().findFirst().map(sheet -> WorkbookSheet.read(table, sheet));
    }
}
