package org.helhet.reading;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.helhet.reading.Meaning.Days;

/**
 * Finds the customer's own date in a text: when the thing is needed. It would rather miss one than make one up: a date counts only
 * when the words around it say a need, and not when they tell of an order, an estimate or a promise of ours.
 *
 * <p>Without a time of day it is needed by 17:00, when the day's deliveries are over, and by noon when the words say the morning.
 * "Before Friday" is Thursday. The first date that counts is taken; one in the past or more than a year away does not.
 */
public final class NeedByReader {

    /** More than this of a text is not read. */
    static final int CHARACTERS_READ = 20_000;

    private static final LocalTime END_OF_DELIVERIES = LocalTime.of(17, 0);
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /** The customer's own date, and the words it was read from. */
    public record Found(Instant at, String words) {}

    /**
     * @param text what the customer wrote; lines that begin with {@code >} are quoted and left out
     * @param language ISO 639-1; any that is not Swedish, Norwegian, Danish or English, or "", means that all are tried
     * @param zone where the customer's days begin and end
     */
    public Optional<Found> read(String text, String language, Instant receivedAt, ZoneId zone) {
        var own = ownWords(text);
        var received = LocalDateTime.ofInstant(receivedAt, zone);
        return NeedByWords.of(language).stream()
                .flatMap(words -> find(own, words, received).stream())
                .findFirst()
                .map(need -> new Found(need.at().atZone(zone).toInstant(), need.words()));
    }

    private record Need(LocalDateTime at, String words) {}

    private static String ownWords(String text) {
        var start = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
        return Normalizer.normalize(start, Normalizer.Form.NFC)
                .lines()
                .filter(line -> !line.stripLeading().startsWith(">"))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Need> find(String text, NeedByWords words, LocalDateTime received) {
        var pieces = Dates.joined(ClockTimes.joined(Cutting.cut(text, words)), received);
        return IntStream.range(0, pieces.size())
                .filter(i -> pieces.at(i) instanceof Days)
                .mapToObj(i -> Surroundings.of(pieces, i))
                .filter(Surroundings::sayItIsNeeded)
                .map(date -> new Need(at(date, received), words(text, date)))
                .filter(need -> need.at().isAfter(received) && !need.at().isAfter(received.plusYears(1)))
                .findFirst();
    }

    private static String words(String text, Surroundings date) {
        return text.substring(date.start(), date.end()).replace('\n', ' ');
    }

    private static LocalDateTime at(Surroundings date, LocalDateTime received) {
        var days = date.days();
        var lastDay = date.isBefore() ? days.first().minusDays(1) : days.last();
        return date.time()
                .filter(time -> !days.isWeek())
                .map(time -> lastsTheDay(days.last().atTime(time), date.saysTheHour(), received))
                .orElseGet(() -> lastsTheDay(lastDay.atTime(END_OF_DELIVERIES), false, received));
    }

    /** Who writes in the evening that it is needed today means the rest of the day. */
    private static LocalDateTime lastsTheDay(LocalDateTime at, boolean exact, LocalDateTime received) {
        var isOver = !exact && !at.isAfter(received) && at.toLocalDate().equals(received.toLocalDate());
        return isOver ? at.with(END_OF_DAY) : at;
    }
}
