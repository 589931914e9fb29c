package org.helhet.rulebook.rows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.helhet.rulebook.table.Cell;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.table.Findings;
import org.helhet.rulebook.table.Row;
import org.helhet.rulebook.table.Table;
import org.helhet.rulebook.table.Values;
import org.helhet.rulebook.words.Folded;
import org.helhet.rulebook.words.Words;

/** Reads {@code remedies.csv}. */
public record RemediesReader(Table table, Findings findings) {

    private static final Column REMEDY = Column.needed("Remedy", "Gottgörelse/Åtgärd", "Utbedring");
    public static final Column OWNER = Column.needed("Owner", "Ägare", "Eier");
    public static final Column LEAD = Column.needed("Lead", "Chef", "Leder");
    public static final Column MANAGER =
            Column.needed("Manager", "Ansvarig/Klagomålsansvarig", "Ansvarlig/Klageansvarlig");
    private static final Column CURRENCY = Column.optional("Currency", "Valuta", "Valuta");
    private static final Column NOTE = Column.optional("Note", "Anmärkning", "Merknad");
    private static final Words ALWAYS = Words.of("always", "alltid", "alltid");

    static final List<Column> COLUMNS = List.of(REMEDY, OWNER, LEAD, MANAGER, CURRENCY, NOTE);

    List<RemedyRow> rows() {
        var values = new Values(findings);
        return table.rows().stream()
                .filter(row -> values.has(row, REMEDY))
                .map(row -> row(row, values))
                .toList();
    }

    private static RemedyRow row(Row row, Values values) {
        return new RemedyRow(
                row.number(),
                row.text(REMEDY),
                upTo(row, OWNER, values).orElse(null),
                upTo(row, LEAD, values).orElse(null),
                upTo(row, MANAGER, values).orElse(null),
                row.cell(CURRENCY).parts().stream().map(Cell::text).collect(Collectors.toUnmodifiableSet()),
                row.text(NOTE));
    }

    /** Only a word lets somebody give any amount: a cell that was forgotten does not. */
    private static Optional<BigDecimal> upTo(Row row, Column column, Values values) {
        boolean always = ALWAYS.all().anyMatch(word -> word.equals(Folded.of(row.text(column))));
        return always || !values.has(row, column) ? Optional.empty() : values.amount(row.cell(column));
    }
}
