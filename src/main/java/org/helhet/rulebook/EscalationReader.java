package org.helhet.rulebook;

import java.util.List;

/** Reads {@code escalation.csv}. */
record EscalationReader(Table table, Findings findings) {

    private static final Column STEP = Column.needed("Step", "Steg", "Steg/Trinn");
    private static final Column WHEN = Column.needed("When", "När", "Når");
    private static final Column TO = Column.needed("To", "Till", "Til");
    private static final Column WHY = Column.optional("Why", "Varför", "Hvorfor");

    static final List<Column> COLUMNS = List.of(STEP, WHEN, TO, WHY);

    List<EscalationRow> rows() {
        var values = new Values(findings);
        return table.rows().stream()
                .filter(row -> values.has(row, STEP, WHEN, TO))
                .map(row ->
                        new EscalationRow(row.number(), row.text(STEP), row.text(WHEN), row.text(TO), row.text(WHY)))
                .toList();
    }
}
