package org.helhet.rulebook.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.helhet.rulebook.checks.ExampleReader;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.table.Findings;
import org.helhet.rulebook.table.Row;
import org.helhet.rulebook.table.Table;
import org.helhet.rulebook.table.Values;
import org.helhet.rulebook.words.Folded;
import org.helhet.rulebook.words.Spoken;

/** Reads {@code scenarios.csv}: which examples there are; {@link ExampleReader} understands what they tell. */
public record ScenariosReader(Table table, Findings findings) {

    private static final Column ID = Column.needed("Id", "Id", "Id");
    private static final Column STORY = Column.needed("Story", "Berättelse", "Historie");
    public static final Column TOPIC = Column.needed("Topic", "Ämne", "Emne");
    public static final Column AREA = Column.optional("Area", "Område", "Område");
    public static final Column CUSTOMER_TYPE = Column.optional("Customer type", "Kundtyp", "Kundetype");
    public static final Column CUSTOMER = Column.optional("Customer", "Kund", "Kunde");
    public static final Column COUNTRY = Column.optional("Country", "Land", "Land");
    public static final Column CHANNEL = Column.optional("Channel", "Kanal", "Kanal");
    public static final Column ALSO = Column.optional("Also", "Dessutom", "Dessuten");
    public static final Column COLLEAGUE = Column.optional("Colleague", "Kollega", "Kollega");
    public static final Column NEEDS_BY = Column.optional("Needs by", "Behövs senast", "Trengs innen");
    public static final Column VULNERABLE = Column.optional("Vulnerable", "Utsatt", "Sårbar");
    public static final Column RECEIVED = Column.optional("Received", "Mottaget", "Mottatt");
    public static final Column EXPECT_OWNER = Column.needed("Expect owner", "Vänta ägare", "Forvent eier");
    public static final Column EXPECT_ANSWER =
            Column.optional("Expect answer by", "Vänta svar senast", "Forvent svar innen");
    public static final Column EXPECT_CALLED_IN =
            Column.optional("Expect called in", "Vänta inkallad", "Forvent innkalt");

    public static final List<Column> COLUMNS = List.of(
            ID,
            STORY,
            TOPIC,
            AREA,
            CUSTOMER_TYPE,
            CUSTOMER,
            COUNTRY,
            CHANNEL,
            ALSO,
            COLLEAGUE,
            NEEDS_BY,
            VULNERABLE,
            RECEIVED,
            EXPECT_OWNER,
            EXPECT_ANSWER,
            EXPECT_CALLED_IN);

    private void tellTwice(List<Row> rows) {
        var firstRows = new HashMap<String, Integer>();
        for (var row : rows) {
            var first = firstRows.putIfAbsent(Folded.of(row.text(ID)), row.number());
            if (first != null) {
                findings.add(Fault.TWICE, row.cell(ID), Map.of("first", Spoken.plain(first.toString())));
            }
        }
    }

    List<ScenarioRow> rows() {
        var values = new Values(findings);
        var rows = table.rows().stream().filter(row -> values.has(row, ID)).toList();
        tellTwice(rows);
        return rows.stream()
                .map(row -> new ScenarioRow(row.number(), row.text(ID), row.text(STORY)))
                .toList();
    }
}
