package org.helhet.rulebook;

import java.util.List;
import java.util.stream.IntStream;

/** Reads all files of a folder, each as far as it can be understood. */
record TablesReader(RuleFiles files, Findings findings) {

    private static final int MOST_BYTES = 50_000_000;

    Tables tables() {
        var people = new PeopleReader(table("people", PeopleReader.COLUMNS), findings);
        var customers = new CustomersReader(table("customers", CustomersReader.COLUMNS), findings);
        var topics = new TopicsReader(table("topics", TopicsReader.COLUMNS), findings);
        var vocabulary =
                new Vocabulary(people.names(), people.works(), people.areas(), topics.names(), customers.names());
        var lookup = new Lookup(vocabulary, findings);
        return new Tables(
                vocabulary,
                people.people(lookup),
                customers.customers(lookup),
                topics.topics(),
                new OwnershipReader(table("ownership", OwnershipReader.COLUMNS), vocabulary, findings).rows(),
                new PromisesReader(table("promises", PromisesReader.COLUMNS), findings).rows(),
                new EscalationReader(table("escalation", EscalationReader.COLUMNS), findings).rows(),
                new RemediesReader(table("remedies", RemediesReader.COLUMNS), findings).rows(),
                new CalendarReader(table("calendar", CalendarReader.COLUMNS), findings).rows(),
                new LimitsReader(table("limits", LimitsReader.COLUMNS), findings).rows(),
                sentences(),
                new ScenariosReader(table("scenarios", ScenariosReader.COLUMNS), findings).rows(),
                new TemplatesReader(files, findings).templates());
    }

    private Table table(String name, List<Column> columns) {
        var file = name + ".csv";
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
        var file = "exceptions.txt";
        var lines = files.bytes(file)
                .map(bytes -> Decoded.text(file, bytes, findings).lines().toList())
                .orElse(List.of());
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                .mapToObj(i -> new ExceptionRow(i + 1, lines.get(i).strip()))
                .toList();
    }
}
