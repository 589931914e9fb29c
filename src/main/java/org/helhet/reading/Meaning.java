package org.helhet.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a word, or a few words together, has to say about the time by which something is needed. */
sealed interface Meaning {

    /** Words that say what a date beside them is for; {@code need-by-words.csv} explains each. */
    enum Sign implements Meaning {
        NEED,
        ASK,
        AGAINST,
        LATEST,
        BEFORE,
        BY,
        AHEAD,
        OTHER,
        NEXT,
        FILLER,
        CLOCK,
        AM,
        PM,
        COMMA,
        END_OF_SENTENCE,
        NOTHING
    }

    /** "Tomorrow" is 1, "tonight" is 0 with a time. */
    record DaysAhead(int days, @Nullable LocalTime time) implements Meaning {

        Days from(LocalDate today) {
            return new Days(today.plusDays(days), today.plusDays(days), time);
        }
    }

    record Weekday(DayOfWeek day) implements Meaning {}

    record WeeksAhead(int weeks) implements Meaning {}

    record NamedDate(MonthDay day) implements Meaning {}

    record MonthName(int month) implements Meaning {}

    record Amount(int count) implements Meaning {}

    record UnitOfDays(int days) implements Meaning {}

    record UnitOfHours(int hours) implements Meaning {}

    /** A number, a time or a date in figures, as written. */
    record Figures(String text) implements Meaning {

        private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?::[ea]|st|nd|rd|th)?");

        /** "24" and "24th" are 24; 0 when it is more than a number of four figures. */
        int number() {
            var number = NUMBER.matcher(text);
            return number.matches() ? Integer.parseInt(number.group(1)) : 0;
        }
    }

    record TimeOfDay(LocalTime time) implements Meaning {}

    /** Days that have been found, both included; a week runs from Monday to Friday. */
    record Days(LocalDate first, LocalDate last, @Nullable LocalTime time) implements Meaning {

        static Days one(LocalDate date) {
            return new Days(date, date, null);
        }

        static Days at(LocalDateTime at) {
            return new Days(at.toLocalDate(), at.toLocalDate(), at.toLocalTime());
        }

        boolean isWeek() {
            return !first.equals(last);
        }
    }
}
