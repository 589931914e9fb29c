package org.helhet.reading;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.helhet.reading.Meaning.Figures;
import org.helhet.reading.Meaning.Sign;
import org.helhet.reading.Meaning.TimeOfDay;
import org.helhet.reading.Pieces.Joined;

/** Puts the pieces of a time of day together: "kl. 15", "3 pm", "15:30". */
record ClockTimes(Pieces pieces) {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");
    /** With a dot, and without "kl", it is a time only when it cannot be a day and a month. */
    private static final Pattern SURELY_TIME = Pattern.compile("\\d{1,2}:\\d{2}|\\d{1,2}\\.(?:00|1[3-9]|[2-5]\\d)");
    /** Up to this hour a bare figure means the afternoon: nobody needs a parcel at 3 in the night. */
    private static final int LAST_BARE_AFTERNOON_HOUR = 6;

    static Pieces joined(Pieces pieces) {
        return pieces.joined(new ClockTimes(pieces)::at);
    }

    private Optional<Joined> at(int i) {
        if (pieces.at(i) == Sign.CLOCK && pieces.at(i + 1) instanceof Figures figures) {
            return time(figures.text(), pieces.at(i + 2)).map(time -> joined(time, 1 + lengthAt(i + 1)));
        }
        if (pieces.at(i) instanceof Figures figures
                && (lengthAt(i) == 2 || SURELY_TIME.matcher(figures.text()).matches())) {
            return time(figures.text(), pieces.at(i + 1)).map(time -> joined(time, lengthAt(i)));
        }
        return Optional.empty();
    }

    private static Joined joined(LocalTime time, int length) {
        return new Joined(new TimeOfDay(time), length);
    }

    private int lengthAt(int i) {
        return pieces.at(i + 1) == Sign.AM || pieces.at(i + 1) == Sign.PM ? 2 : 1;
    }

    private static Optional<LocalTime> time(String figures, Meaning next) {
        var found = TIME.matcher(figures);
        if (!found.matches()) {
            return Optional.empty();
        }
        int written = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        int hour = isAfternoon(figures, written, next) ? written + 12 : written;
        hour = next == Sign.AM && hour == 12 ? 0 : hour;
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static boolean isAfternoon(String figures, int hour, Meaning next) {
        var bare = figures.length() == 1 && hour >= 1 && hour <= LAST_BARE_AFTERNOON_HOUR;
        return hour < 12 && next != Sign.AM && (next == Sign.PM || bare);
    }
}
