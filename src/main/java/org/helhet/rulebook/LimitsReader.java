package org.helhet.rulebook;

import java.util.List;

/** Reads {@code limits.csv}. */
record LimitsReader(Table table, Findings findings) {

    private static final Column LIMIT = Column.needed("Limit", "Gräns", "Grense");
    private static final Column VALUE = Column.needed("Value", "Värde", "Verdi");
    private static final Column COUNTRY = Column.optional("Country", "Land", "Land");
    private static final Column FROM = Column.optional("Valid from", "Gäller från", "Gjelder fra");
    private static final Column TO = Column.optional("Valid to", "Gäller till", "Gjelder til");
    private static final Column CHECKED = Column.optional("Last checked", "Senast kontrollerad", "Sist kontrollert");
    private static final Column NOTE = Column.optional("Note", "Anmärkning", "Merknad");

    static final List<Column> COLUMNS = List.of(LIMIT, VALUE, COUNTRY, FROM, TO, CHECKED, NOTE);

    List<LimitRow> rows() {
        var values = new Values(findings);
        return table.rows().stream()
                .filter(row -> values.has(row, LIMIT, VALUE))
                .map(row -> row(row, values))
                .toList();
    }

    private LimitRow row(Row row, Values values) {
        return new LimitRow(
                row.number(),
                row.text(LIMIT),
                row.text(VALUE),
                SpanWords.read(row.text(VALUE)).orElse(null),
                values.oneOf(Terms.COUNTRY, row.cell(COUNTRY)).orElse(""),
                values.day(row.cell(FROM)).orElse(null),
                values.day(row.cell(TO)).orElse(null),
                values.day(row.cell(CHECKED)).orElse(null),
                row.text(NOTE));
    }
}
