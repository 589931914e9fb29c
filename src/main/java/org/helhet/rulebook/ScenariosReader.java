package org.helhet.rulebook;

import java.util.List;

/** Reads {@code scenarios.csv}. */
record ScenariosReader(Table table, Findings findings) {

    private static final Column ID = Column.needed("Id", "Id", "Id");
    private static final Column STORY = Column.needed("Story", "Berättelse", "Historie");
    private static final Column TOPIC = Column.needed("Topic", "Ämne", "Emne");
    private static final Column AREA = Column.optional("Area", "Område", "Område");
    private static final Column CUSTOMER_TYPE = Column.optional("Customer type", "Kundtyp", "Kundetype");
    private static final Column NEEDS_BY = Column.optional("Needs by", "Behövs senast", "Trengs innen");
    private static final Column VULNERABLE = Column.optional("Vulnerable", "Utsatt", "Sårbar");
    private static final Column RECEIVED = Column.optional("Received", "Mottaget", "Mottatt");
    private static final Column EXPECT_OWNER = Column.needed("Expect owner", "Vänta ägare", "Forvent eier");
    private static final Column EXPECT_ANSWER =
            Column.optional("Expect answer by", "Vänta svar senast", "Forvent svar innen");
    private static final Column EXPECT_CALLED_IN =
            Column.optional("Expect called in", "Vänta inkallad", "Forvent innkalt");

    static final List<Column> COLUMNS = List.of(
            ID,
            STORY,
            TOPIC,
            AREA,
            CUSTOMER_TYPE,
            NEEDS_BY,
            VULNERABLE,
            RECEIVED,
            EXPECT_OWNER,
            EXPECT_ANSWER,
            EXPECT_CALLED_IN);

    List<ScenarioRow> rows() {
        var values = new Values(findings);
        return table.rows().stream()
                .filter(row -> values.has(row, ID))
                .map(row -> new ScenarioRow(
                        row.number(),
                        row.text(ID),
                        row.text(STORY),
                        row.text(TOPIC),
                        row.text(AREA),
                        row.text(CUSTOMER_TYPE),
                        row.text(NEEDS_BY),
                        row.text(VULNERABLE),
                        row.text(RECEIVED),
                        row.text(EXPECT_OWNER),
                        row.text(EXPECT_ANSWER),
                        row.text(EXPECT_CALLED_IN)))
                .toList();
    }
}
