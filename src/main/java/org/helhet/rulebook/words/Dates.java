package org.helhet.rulebook.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.helhet.calendar.OpeningHours;

/** Days and hours as they are written in the rule files: 2026-12-24 or 24.12.2026, 08:00 or 8, 08-17. */
public final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?:[:.]00)?");
    private static final Pattern HOURS = Pattern.compile("\\s*(\\S+?)\\s*[-–]\\s*(\\S+?)\\s*");
    private static final Pattern DAYS = Pattern.compile("(\\S+)(?:\\s*(?:to|till|til|–|\\.\\.)\\s*(\\S+))?");

    private Dates() {}

    public static Optional<LocalDate> day(String text) {
        var iso = ISO.matcher(text);
        var dotted = DOTTED.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.parse(text));
            }
            return dotted.matches()
                    ? Optional.of(
                            LocalDate.of(number(dotted.group(3)), number(dotted.group(2)), number(dotted.group(1))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public static Optional<LocalTime> time(String text) {
        var match = TIME.matcher(text);
        if (!match.matches() || number(match.group(1)) > 23) {
            return Optional.empty();
        }
        int minute = match.group(2) == null ? 0 : number(match.group(2));
        return minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(number(match.group(1)), minute));
    }

    public static Optional<OpeningHours.Hours> hours(String text) {
        var match = HOURS.matcher(text);
        return match.matches()
                ? time(match.group(1))
                        .flatMap(opens -> time(match.group(2))
                                .filter(closes -> opens.isBefore(closes) || closes.equals(LocalTime.MIDNIGHT))
                                .map(closes -> new OpeningHours.Hours(opens, closes)))
                : Optional.empty();
    }

    public static Optional<Absence> absence(String text) {
        var match = DAYS.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var last = match.group(2) == null ? match.group(1) : match.group(2);
        return day(match.group(1))
                .flatMap(from -> day(last).filter(to -> !to.isBefore(from)).map(to -> new Absence(from, to)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
