package org.helhet.rulebook.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.helhet.rulebook.table.Cell;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.table.Findings;
import org.helhet.rulebook.table.Lookup;
import org.helhet.rulebook.table.RuleFiles;
import org.helhet.rulebook.table.Sheet;
import org.helhet.rulebook.table.Table;
import org.helhet.rulebook.topics.TopicsReader;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Vocabulary;

/** Reads all files of a folder, each as far as it can be understood. */
public record TablesReader(RuleFiles files, TableFiles sources, Findings findings) {

    private static final List<String> NEVER_EMPTY = List.of(
            FileNames.PEOPLE,
            FileNames.TOPICS,
            FileNames.OWNERSHIP,
            FileNames.PROMISES,
            FileNames.ESCALATION,
            FileNames.CALENDAR);

    public TablesReader(RuleFiles files, Findings findings) {
        this(files, new TableFiles(files, findings), findings);
    }

    /** The tables with their cells, by file. */
    public Map<String, Table> sheets() {
        var sheets = new LinkedHashMap<String, Table>();
        FileNames.TABLES.forEach((file, columns) -> sheets.put(
                file,
                sources.sheet(file).map(sheet -> table(sheet, columns)).orElseGet(() -> new Table(file, List.of()))));
        sources.tellRest();
        return sheets;
    }

    /** Without a row in each of these nothing can be decided. */
    private Table table(Sheet sheet, List<Column> columns) {
        var table = Table.of(sheet, columns, findings);
        if (table.rows().isEmpty() && NEVER_EMPTY.contains(table.file()) && !findings.stopIn(table.file())) {
            findings.add(Fault.FILE_WITHOUT_ROWS, Place.of(table.file()));
        }
        return table;
    }

    public Tables tables(Map<String, Table> sheets) {
        var people = new PeopleReader(sheet(sheets, FileNames.PEOPLE), findings);
        var customers = new CustomersReader(sheet(sheets, FileNames.CUSTOMERS), findings);
        var topics = new TopicsReader(sheet(sheets, FileNames.TOPICS), findings);
        var vocabulary =
                new Vocabulary(people.names(), people.works(), people.areas(), topics.names(), customers.names());
        var lookup = new Lookup(vocabulary, findings);
        var remedies = new RemediesReader(sheet(sheets, FileNames.REMEDIES), findings).rows();
        return new Tables(
                vocabulary,
                people.people(lookup),
                customers.customers(lookup),
                topics.topics(),
                new OwnershipReader(sheet(sheets, FileNames.OWNERSHIP), vocabulary, findings).rows(),
                new PromisesReader(sheet(sheets, FileNames.PROMISES), findings).rows(),
                new EscalationReader(sheet(sheets, FileNames.ESCALATION), vocabulary, findings).rows(),
                remedies,
                new CalendarReader(sheet(sheets, FileNames.CALENDAR), findings).rows(),
                new LimitsReader(sheet(sheets, FileNames.LIMITS), findings).rows(),
                ExceptionsReader.of(vocabulary, remedies, findings).rows(sentences()),
                new ScenariosReader(sheet(sheets, FileNames.SCENARIOS), findings).rows(),
                new TemplatesReader(files, findings).templates());
    }

    private static Table sheet(Map<String, Table> sheets, String file) {
        return sheets.getOrDefault(file, new Table(file, List.of()));
    }

    /** One in each line of the text, or in each row of the sheet, whose first may be a heading. */
    private List<Cell> sentences() {
        return sources.sheet(FileNames.EXCEPTIONS).map(Sheet::withoutComments).stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> !FileNames.isHeadingOfSentences(line.cells().getFirst()))
                .map(line -> new Cell(Place.of(FileNames.EXCEPTIONS, line.row()), String.join(" ", line.cells())))
                .toList();
    }
}
