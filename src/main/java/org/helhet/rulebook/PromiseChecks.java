package org.helhet.rulebook;

import java.util.List;
import java.util.Map;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.Severity;

/** Whether every customer is promised something, and only one thing, at every severity. */
record PromiseChecks(Checks checks) {

    void all() {
        boolean allUnderstood = checks.sheet(FileNames.PROMISES).rows().size()
                == checks.tables().promises().size();
        for (var severity : Severity.values()) {
            for (var type : CustomerType.values()) {
                var rows = rowsFor(severity, type);
                if (rows.isEmpty() && allUnderstood) {
                    tell(Fault.PROMISE_GAP, severity, type, rows);
                } else if (rows.size() > 1) {
                    tell(Fault.PROMISE_CONFLICT, severity, type, rows);
                }
            }
        }
        new LimitChecks(checks).all();
    }

    private List<PromiseRow> rowsFor(Severity severity, CustomerType type) {
        return checks.tables().promises().stream()
                .filter(row -> row.severity() == severity && (row.customerType() == null || row.customerType() == type))
                .toList();
    }

    private void tell(Fault fault, Severity severity, CustomerType type, List<PromiseRow> rows) {
        var place = rows.size() < 2
                ? Place.of(FileNames.PROMISES)
                : Place.of(FileNames.PROMISES, rows.get(1).row());
        checks.findings()
                .add(
                        fault,
                        place,
                        Map.of(
                                "severity",
                                language -> Terms.SEVERITY.say(severity, language),
                                "type",
                                language -> Terms.CUSTOMER_TYPE.say(type, language),
                                "first",
                                number(rows, 0),
                                "second",
                                number(rows, 1)));
    }

    private static Spoken number(List<PromiseRow> rows, int index) {
        return Spoken.plain(
                index < rows.size() ? Integer.toString(rows.get(index).row()) : "");
    }
}
