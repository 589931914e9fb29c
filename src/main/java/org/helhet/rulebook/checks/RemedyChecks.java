package org.helhet.rulebook.checks;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.RemediesReader;
import org.helhet.rulebook.rows.RemedyRow;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Folded;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Spoken;
import org.jspecify.annotations.Nullable;

/** Whether no two rows of {@code remedies.csv} speak of the same remedy in the same currency. */
record RemedyChecks(Checks checks) {

    void all() {
        var rows = checks.tables().remedies();
        rows.stream().filter(row -> !rises(row)).forEach(this::tellNotRising);
        for (int second = 1; second < rows.size(); second++) {
            var row = rows.get(second);
            rows.subList(0, second).stream()
                    .filter(above -> isForTheSame(above, row))
                    .findFirst()
                    .ifPresent(above -> tell(above, row));
        }
    }

    /** "Always" is more than any amount. */
    private static boolean rises(RemedyRow row) {
        return isAtMost(row.owner(), row.lead()) && isAtMost(row.lead(), row.manager());
    }

    private static boolean isAtMost(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return upper == null || lower != null && lower.compareTo(upper) <= 0;
    }

    /** A cell that could not be read looks as if it said "always". */
    private void tellNotRising(RemedyRow row) {
        if (!checks.findings().stopIn(FileNames.REMEDIES, row.row())) {
            checks.findings()
                    .add(
                            Fault.AUTHORITY_NOT_RISING,
                            Place.of(FileNames.REMEDIES, row.row()),
                            Map.of(
                                    "owner", written(row, RemediesReader.OWNER),
                                    "lead", written(row, RemediesReader.LEAD),
                                    "manager", written(row, RemediesReader.MANAGER)));
        }
    }

    private Spoken written(RemedyRow row, Column column) {
        return Spoken.plain(checks.cell(FileNames.REMEDIES, row.row(), column).shortened());
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
