package org.helhet.rulebook;

import java.util.Collections;
import java.util.Map;

/** Whether no two rows of {@code remedies.csv} speak of the same remedy in the same currency. */
record RemedyChecks(Checks checks) {

    void all() {
        var rows = checks.tables().remedies();
        for (int second = 1; second < rows.size(); second++) {
            var row = rows.get(second);
            rows.subList(0, second).stream()
                    .filter(above -> isForTheSame(above, row))
                    .findFirst()
                    .ifPresent(above -> tell(above, row));
        }
    }

    private static boolean isForTheSame(RemedyRow one, RemedyRow other) {
        return Folded.of(one.remedy()).equals(Folded.of(other.remedy()))
                && (one.currencies().isEmpty()
                        || other.currencies().isEmpty()
                        || !Collections.disjoint(one.currencies(), other.currencies()));
    }

    private void tell(RemedyRow above, RemedyRow row) {
        var values = Map.of(
                "remedy", Spoken.plain(row.remedy()),
                "currency", Spoken.plain(currency(above, row)),
                "first", Spoken.plain(Integer.toString(above.row())),
                "second", Spoken.plain(Integer.toString(row.row())));
        checks.findings().add(Fault.REMEDY_CONFLICT, Place.of(FileNames.REMEDIES, row.row()), values);
    }

    /** The first currency of both, after a blank; empty where neither names one. */
    private static String currency(RemedyRow one, RemedyRow other) {
        var named = one.currencies().isEmpty() ? other.currencies() : one.currencies();
        return named.stream()
                .filter(currency ->
                        other.currencies().isEmpty() || other.currencies().contains(currency))
                .sorted()
                .findFirst()
                .map(currency -> " " + currency)
                .orElse("");
    }
}
