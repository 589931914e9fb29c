package org.helhet.rulebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.helhet.complaint.CustomerType;

/** Reads {@code customers.csv}. */
record CustomersReader(Table table, Findings findings) {

    private static final Column NUMBER = Column.needed("Number", "Nummer/Kundnummer", "Nummer/Kundenummer");
    private static final Column NAME = Column.needed("Name", "Namn", "Navn");
    private static final Column DOMAINS = Column.optional("Mail domains", "Mejldomäner", "E-postdomener");
    private static final Column MAILS = Column.optional("Mails", "Mejladresser", "E-postadresser");
    private static final Column TYPE = Column.needed("Type", "Typ", "Type");
    static final Column ACCOUNT_OWNER = Column.optional("Account owner", "Kundansvarig", "Kundeansvarlig");
    private static final Column COUNTRY = Column.optional("Country", "Land", "Land");
    private static final Column LANGUAGE = Column.optional("Language", "Språk", "Språk");

    static final List<Column> COLUMNS = List.of(NUMBER, NAME, DOMAINS, MAILS, TYPE, ACCOUNT_OWNER, COUNTRY, LANGUAGE);

    /** Every customer's number, by number and name. */
    Dictionary<String> names() {
        var names = new LinkedHashMap<String, Words>();
        table.rows().forEach(row -> names.putIfAbsent(row.text(NUMBER), Words.same(row.text(NAME), row.text(NUMBER))));
        return new Dictionary<>(names);
    }

    List<CustomerRow> customers(Lookup lookup) {
        var values = new Values(findings);
        var firstRows = new HashMap<String, Integer>();
        return table.rows().stream()
                .filter(row -> values.has(row, NUMBER, NAME, TYPE)
                        && values.isAsTyped(row.cell(NUMBER))
                        && isFirst(row, firstRows))
                .map(row -> customer(row, values, lookup))
                .toList();
    }

    private boolean isFirst(Row row, Map<String, Integer> firstRows) {
        var first = firstRows.putIfAbsent(row.text(NUMBER), row.number());
        if (first != null) {
            findings.add(Fault.CUSTOMER_TWICE, row.cell(NUMBER), Map.of("first", Spoken.plain(first.toString())));
        }
        return first == null;
    }

    private static CustomerRow customer(Row row, Values values, Lookup lookup) {
        return new CustomerRow(
                row.number(),
                row.text(NUMBER),
                row.text(NAME),
                lowerCase(row.cell(DOMAINS)),
                lowerCase(row.cell(MAILS)),
                values.oneOf(Terms.CUSTOMER_TYPE, row.cell(TYPE)).orElse(CustomerType.CONSUMER),
                lookup.person(row.cell(ACCOUNT_OWNER), Spoken.plain(row.text(NAME)))
                        .orElse(null),
                values.oneOf(Terms.COUNTRY, row.cell(COUNTRY)).orElse(""),
                values.oneOf(Terms.LANGUAGE, row.cell(LANGUAGE)).orElse(""));
    }

    private static Set<String> lowerCase(Cell cell) {
        return cell.parts().stream()
                .map(part -> part.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
