package org.helhet.desk.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.helhet.desk.DeskSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and writes the times of the wire: ISO 8601, written with the offset of the desk's time zone, in which a time without one is read. */
@Component
class Times {

    static final String EXAMPLE = "2026-11-23T08:12:03+01:00";

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("+10000-01-01T00:00:00Z");

    private final ZoneId zone;

    Times(DeskSettings settings) {
        this.zone = settings.timeZone();
    }

    /** A date alone means this hour of that day. Nothing when it cannot be read, or lies outside the years 1900 to 9999. */
    Optional<Instant> read(String written, LocalTime hourOfDates) {
        return readAny(written, hourOfDates).filter(at -> at.isAfter(EARLIEST) && at.isBefore(LATEST));
    }

    private Optional<Instant> readAny(String written, LocalTime hourOfDates) {
        try {
            var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(written, ZonedDateTime::from, LocalDateTime::from);
            return Optional.of(
                    parsed instanceof ZonedDateTime zoned
                            ? zoned.toInstant()
                            : LocalDateTime.from(parsed).atZone(zone).toInstant());
        } catch (DateTimeException noTime) {
            return readDate(written, hourOfDates);
        }
    }

    private Optional<Instant> readDate(String written, LocalTime hour) {
        try {
            return Optional.of(
                    LocalDate.parse(written).atTime(hour).atZone(zone).toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    OffsetDateTime write(Instant at) {
        return at.atZone(zone).toOffsetDateTime();
    }

    @Nullable
    OffsetDateTime writeIfKnown(@Nullable Instant at) {
        return at == null ? null : write(at);
    }
}
