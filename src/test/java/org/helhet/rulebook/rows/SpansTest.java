package org.helhet.rulebook.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.helhet.calendar.TimeSpan;
import org.helhet.rulebook.ComplaintFixture;
import org.helhet.rulebook.RulesAsShipped;
import org.helhet.rulebook.deciding.Calendars;
import org.junit.jupiter.api.Test;

class SpansTest {

    /** The nights and days round a change of the clocks, holidays and weekends. */
    private static final List<Instant> MOMENTS = Stream.of(
                    "2026-03-28T21:30:00Z", "2026-10-24T21:30:00Z", "2026-11-20T06:00:00Z", "2026-12-23T17:30:00Z")
            .map(Instant::parse)
            .flatMap(start -> Stream.iterate(start, moment -> moment.plus(Duration.ofHours(7)))
                    .limit(20))
            .toList();

    @Test
    void whatIsNeededWithinTheOneThatIsNeverLongerIsNeededWithinTheOther() {
        var spans = spans();
        for (var first : spans) {
            for (var second : spans) {
                if (Spans.isNeverLonger(first, second)) {
                    assertThat(MOMENTS).as("%s, %s", first, second).allMatch(now -> isWithin(first, second, now));
                }
            }
        }
    }

    @Test
    void hoursWeeksAndDaysAreCompared() {
        assertThat(Spans.isNeverLonger(span(90, TimeSpan.Unit.MINUTES), span(2, TimeSpan.Unit.HOURS)))
                .isTrue();
        assertThat(Spans.isNeverLonger(span(20, TimeSpan.Unit.HOURS), span(1, TimeSpan.Unit.WORKING_DAYS)))
                .isTrue();
        assertThat(Spans.isNeverLonger(span(2, TimeSpan.Unit.WEEKS), span(14, TimeSpan.Unit.CALENDAR_DAYS)))
                .isTrue();
        assertThat(Spans.isNeverLonger(span(3, TimeSpan.Unit.WORKING_DAYS), span(2, TimeSpan.Unit.WORKING_DAYS)))
                .isFalse();
        assertThat(Spans.isNeverLonger(span(1, TimeSpan.Unit.WORKING_DAYS), span(2, TimeSpan.Unit.CALENDAR_DAYS)))
                .isFalse();
    }

    /** The latest moment within the first, and the last of its day where the hour does not count. */
    private static boolean isWithin(TimeSpan first, TimeSpan second, Instant now) {
        var calendar = new Calendars(RulesAsShipped.tables().calendar()).of("SE");
        var end = calendar.after(now, first);
        var endOfDay = end.atZone(calendar.zone())
                .toLocalDate()
                .atTime(23, 59)
                .atZone(calendar.zone())
                .toInstant();
        return Stream.of(end, endOfDay)
                .map(moment -> ComplaintFixture.aComplaint()
                        .neededBy(moment.toString())
                        .facts())
                .map(facts -> Situation.of(facts, now, calendar, new TopicLimits(List.of())))
                .filter(situation -> situation.isNeededWithin(first))
                .allMatch(situation -> situation.isNeededWithin(second));
    }

    private static List<TimeSpan> spans() {
        var amounts = Stream.of(1, 2, 5, 14, 23, 24, 47)
                .flatMap(amount -> Arrays.stream(TimeSpan.Unit.values())
                        .filter(unit -> unit != TimeSpan.Unit.SAME_DAY)
                        .map(unit -> span(amount, unit)));
        return Stream.concat(amounts, Stream.of(TimeSpan.sameDay())).toList();
    }

    private static TimeSpan span(int amount, TimeSpan.Unit unit) {
        return new TimeSpan(amount, unit);
    }
}
