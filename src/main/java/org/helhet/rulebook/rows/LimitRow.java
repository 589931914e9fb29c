package org.helhet.rulebook.rows;

import java.time.LocalDate;
import org.helhet.calendar.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A floor or ceiling that no other file may break.
 *
 * @param value as written
 * @param time the value where it is a length of time, else null
 * @param points the value where it is a weight of words, else null
 */
public record LimitRow(
        int row,
        String limit,
        String value,
        @Nullable TimeSpan time,
        @Nullable Integer points,
        String country,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate lastChecked,
        String note) {

    boolean isNeverValid() {
        return validFrom != null && validTo != null && validTo.isBefore(validFrom);
    }

    /** Whether both count on the same day. */
    boolean isEverValidWith(LimitRow other) {
        return (validTo == null || other.validFrom == null || !validTo.isBefore(other.validFrom))
                && (other.validTo == null || validFrom == null || !other.validTo.isBefore(validFrom));
    }

    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
