package org.helhet.rulebook.checks;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.Severity;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.PromiseRow;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Spoken;
import org.helhet.rulebook.words.Terms;
import org.helhet.rulebook.words.Words;

/** Whether every customer is promised something, and only one thing, at every severity. */
record PromiseChecks(Checks checks) {

    private static final Words EVERYBODY = Words.of("all customers", "alla kunder", "alle kunder");

    void all() {
        new LimitChecks(checks).all();
        int written = checks.sheet(FileNames.PROMISES).rows().size();
        if (written == 0 || written > checks.tables().promises().size()) {
            return;
        }
        for (var severity : Severity.values()) {
            Arrays.stream(CustomerType.values())
                    .collect(groupingBy(type -> rowsFor(severity, type)))
                    .forEach((rows, types) -> one(severity, types, rows));
        }
    }

    private void one(Severity severity, List<CustomerType> types, List<PromiseRow> rows) {
        var who = types.size() == 1 ? Spoken.of(Terms.CUSTOMER_TYPE, types.getFirst()) : EVERYBODY;
        if (rows.isEmpty()) {
            tell(Fault.PROMISE_GAP, severity, who, rows);
        } else if (rows.size() > 1) {
            tell(Fault.PROMISE_CONFLICT, severity, who, rows);
        }
    }

    private List<PromiseRow> rowsFor(Severity severity, CustomerType type) {
        return checks.tables().promises().stream()
                .filter(row -> row.severity() == severity && (row.customerType() == null || row.customerType() == type))
                .toList();
    }

    private void tell(Fault fault, Severity severity, Spoken type, List<PromiseRow> rows) {
        var place = rows.size() < 2
                ? Place.of(FileNames.PROMISES)
                : Place.of(FileNames.PROMISES, rows.get(1).row());
        checks.findings()
                .add(
                        fault,
                        place,
                        Map.of(
                                "severity", Spoken.of(Terms.SEVERITY, severity),
                                "type", type,
                                "first", number(rows, 0),
                                "second", number(rows, 1)));
    }

    private static Spoken number(List<PromiseRow> rows, int index) {
        return Spoken.plain(
                index < rows.size() ? Integer.toString(rows.get(index).row()) : "");
    }
}
