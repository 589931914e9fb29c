package org.helhet.rulebook.deciding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.Severity;
import org.helhet.rulebook.rows.PromiseRow;

/** The row of {@code promises.csv} that counts for a severity and a type of customer: the first that fits. */
public final class PromiseRows {

    private final Map<PromisedTo, PromiseRow> rows = new HashMap<>();

    private record PromisedTo(Severity severity, CustomerType type) {}

    public PromiseRows(List<PromiseRow> rows) {
        rows.forEach(this::add);
    }

    private void add(PromiseRow row) {
        for (var type : CustomerType.values()) {
            if (row.customerType() == null || row.customerType() == type) {
                rows.putIfAbsent(new PromisedTo(row.severity(), type), row);
            }
        }
    }

    Optional<PromiseRow> find(Severity severity, CustomerType type) {
        return Optional.ofNullable(rows.get(new PromisedTo(severity, type)));
    }
}
