package org.helhet.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Reads the day that somebody wrote into a date field: as browsers send it, or as people write it in Sweden and Norway. */
final class DayField {

    private static final List<DateTimeFormatter> WAYS_TO_WRITE = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu"),
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("uuuuMMdd"));

    private DayField() {}

    static Optional<LocalDate> read(String written) {
        return WAYS_TO_WRITE.stream()
                .flatMap(way -> read(written, way).stream())
                .findFirst();
    }

    static boolean isReadable(String written) {
        return written.isEmpty() || read(written).isPresent();
    }

    private static Optional<LocalDate> read(String written, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(written, way));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}
