package org.helhet.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.helhet.calendar.OpeningHours.Hours;

/**
 * Which days are open, and from which instant to which.
 *
 * <p>It opens, and closes, when the wall clock shows the hour or a later one for the first time. So an hour that the clock skips
 * comes when it is skipped, and of an hour that comes twice the first counts.
 */
final class OpenDays {

    private static final int DAYS_REMEMBERED = 5_000;
    private static final int DAYS_SEARCHED = 3_653;

    private final ZoneId zone;
    private final OpeningHours hours;
    private final List<ClosedDays> closed;
    private final Map<LocalDate, Opening> remembered = new ConcurrentHashMap<>();

    OpenDays(ZoneId zone, OpeningHours hours, List<ClosedDays> closed) {
        this.zone = zone;
        this.hours = hours;
        this.closed = List.copyOf(closed);
    }

    Opening on(LocalDate date) {
        var known = remembered.get(date);
        return known != null ? known : remember(date, workOut(date));
    }

    /** The days from this one on, one after the other. */
    Walk from(LocalDate date) {
        return new Walk(date, 1);
    }

    /** The days from this one back, one before the other. */
    Walk backFrom(LocalDate date) {
        return new Walk(date, -1);
    }

    /** Why a day is closed that would be open by the week. */
    Optional<ClosedDay> closedInstead(LocalDate date) {
        return hours.setFor(date).isPresent() || hours.usuallyOn(date).isEmpty()
                ? Optional.empty()
                : whyClosed(date).map(why -> new ClosedDay(date, why));
    }

    Instant firstShown(LocalDateTime local) {
        var transition = zone.getRules().getTransition(local);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : local.atZone(zone).toInstant();
    }

    private Opening remember(LocalDate date, Opening opening) {
        if (remembered.size() >= DAYS_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(date, opening);
        return opening;
    }

    private Opening workOut(LocalDate date) {
        return hours.setFor(date)
                .or(() -> hours.usuallyOn(date).filter(usual -> whyClosed(date).isEmpty()))
                .map(open -> opening(date, open))
                .orElseGet(() -> new Opening(Instant.EPOCH, Instant.EPOCH));
    }

    private Opening opening(LocalDate date, Hours open) {
        var lastDay = open.closes().equals(LocalTime.MIDNIGHT) ? date.plusDays(1) : date;
        return new Opening(firstShown(date.atTime(open.opens())), firstShown(lastDay.atTime(open.closes())));
    }

    private Optional<String> whyClosed(LocalDate date) {
        return closed.stream().flatMap(days -> days.why(date).stream()).findFirst();
    }

    /** Goes from open day to open day, forward or back, for about ten years at most. */
    final class Walk {

        private final LocalDate first;
        private final LocalDate last;
        private final int step;
        private LocalDate date;

        private Walk(LocalDate first, int step) {
            this.first = first;
            this.last = first.plusDays((long) step * DAYS_SEARCHED);
            this.step = step;
            this.date = first;
        }

        /** @throws NeverOpen when ten years hold no further open day */
        Opening next() {
            while (!date.equals(last)) {
                var opening = on(date);
                date = date.plusDays(step);
                if (!opening.isEmpty()) {
                    return opening;
                }
            }
            throw new NeverOpen(zone, hours, first, last);
        }
    }
}
