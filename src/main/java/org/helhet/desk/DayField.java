package org.helhet.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.helhet.decision.NeedBy;
import org.jspecify.annotations.Nullable;

/** Reads the day that somebody wrote into a date field: as browsers send it, or as people write it in Sweden and Norway. */
final class DayField {

    private static final List<DateTimeFormatter> WAYS_TO_WRITE = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu"),
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("uuuuMMdd"));

    private static final int EARLIEST = 1900;
    private static final int LATEST = 9999;

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private DayField() {}

    static Optional<LocalDate> read(String written) {
        return WAYS_TO_WRITE.stream()
                .flatMap(way -> read(written, way).stream())
                .filter(day -> day.getYear() >= EARLIEST && day.getYear() <= LATEST)
                .findFirst();
    }

    /** Until the close of business on that day; null when no day was written. */
    static @Nullable NeedBy needBy(String written, ZoneId zone) {
        return read(written)
                .map(day ->
                        new NeedBy(day.atTime(CLOSE_OF_BUSINESS).atZone(zone).toInstant(), written))
                .orElse(null);
    }

    static boolean isReadable(String written) {
        return written.isEmpty() || read(written).isPresent();
    }

    private static Optional<LocalDate> read(String written, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(written, way.withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}
