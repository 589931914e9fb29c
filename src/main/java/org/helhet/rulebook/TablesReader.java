package org.helhet.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads all files of a folder, each as far as it can be understood. */
record TablesReader(RuleFiles files, Findings findings) {

    private static final int MOST_BYTES = 50_000_000;

    /** The tables with their cells, by file. */
    Map<String, Table> sheets() {
        var sheets = new LinkedHashMap<String, Table>();
        FileNames.TABLES.forEach((file, columns) -> sheets.put(file, table(file, columns)));
        return sheets;
    }

    Tables tables(Map<String, Table> sheets) {
        var people = new PeopleReader(sheet(sheets, FileNames.PEOPLE), findings);
        var customers = new CustomersReader(sheet(sheets, FileNames.CUSTOMERS), findings);
        var topics = new TopicsReader(sheet(sheets, FileNames.TOPICS), findings);
        var vocabulary =
                new Vocabulary(people.names(), people.works(), people.areas(), topics.names(), customers.names());
        var lookup = new Lookup(vocabulary, findings);
        return new Tables(
                vocabulary,
                people.people(lookup),
                customers.customers(lookup),
                topics.topics(),
                new OwnershipReader(sheet(sheets, FileNames.OWNERSHIP), vocabulary, findings).rows(),
                new PromisesReader(sheet(sheets, FileNames.PROMISES), findings).rows(),
                new EscalationReader(sheet(sheets, FileNames.ESCALATION), vocabulary, findings).rows(),
                new RemediesReader(sheet(sheets, FileNames.REMEDIES), findings).rows(),
                new CalendarReader(sheet(sheets, FileNames.CALENDAR), findings).rows(),
                new LimitsReader(sheet(sheets, FileNames.LIMITS), findings).rows(),
                sentences(),
                new ScenariosReader(sheet(sheets, FileNames.SCENARIOS), findings).rows(),
                new TemplatesReader(files, findings).templates());
    }

    private static Table sheet(Map<String, Table> sheets, String file) {
        return sheets.getOrDefault(file, new Table(file, List.of()));
    }

    private Table table(String file, List<Column> columns) {
        var bytes = files.bytes(file).orElse(new byte[0]);
        if (files.bytes(file).isEmpty()) {
            findings.add(Fault.FILE_MISSING, Place.of(file));
        } else if (bytes.length > MOST_BYTES) {
            findings.add(Fault.FILE_TOO_BIG, Place.of(file));
        } else {
            return Table.of(CsvSheet.read(file, Decoded.text(file, bytes, findings), findings), columns, findings);
        }
        return new Table(file, List.of());
    }

    private List<ExceptionRow> sentences() {
        var lines = files.bytes(FileNames.EXCEPTIONS)
                .map(bytes -> Decoded.text(FileNames.EXCEPTIONS, bytes, findings)
                        .lines()
                        .toList())
                .orElse(List.of());
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                .mapToObj(i -> new ExceptionRow(i + 1, lines.get(i).strip()))
                .toList();
    }
}
