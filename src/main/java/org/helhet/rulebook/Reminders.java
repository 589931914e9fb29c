package org.helhet.rulebook;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.calendar.WorkingCalendar;
import org.helhet.complaint.GivenPromise;
import org.helhet.decision.Call;
import org.helhet.decision.Due;
import org.helhet.decision.OpenComplaint;

/**
 * Who was called in is reminded until she has said that she knows: twice at short notice, then somebody above is called too. Whoever
 * stands on the last rung is reminded from then on each morning of hers, and is called anew when a further promise is missed.
 */
record Reminders(OpenComplaint complaint, LadderWatch ladder, WorkingHours hours) {

    private static final int SOON = 2;

    Stream<Coming> all() {
        return complaint.isSettled()
                ? Stream.of()
                : complaint.calls().stream().filter(this::isRepeated).flatMap(this::of);
    }

    /** Who was called in for several reasons and has not said that she knows is reminded of one: of what stands highest on the ladder. */
    private boolean isRepeated(Call call) {
        return call.acknowledgedAt() != null
                || complaint.calls().stream()
                        .filter(other ->
                                other.acknowledgedAt() == null && other.person().equals(call.person()))
                        .max(comparingInt(LadderWatch::rungOf)
                                .thenComparing(comparingInt(Call::id).reversed()))
                        .filter(highest -> highest.id() == call.id())
                        .isPresent();
    }

    private Stream<Coming> of(Call call) {
        var seen = call.acknowledgedAt();
        return seen == null ? unseen(call) : missedSince(seen).stream().map(missed -> again(call, missed));
    }

    private Stream<Coming> unseen(Call call) {
        var last = lastTold(call);
        var soon = hours.acceptBy(call.person(), complaint.severity(), last);
        if (call.reminders() < SOON) {
            return Stream.of(reminder(soon, call));
        }
        var above = new Coming(soon, () -> ladder.above(call, soon));
        return ladder.isTop(call) ? Stream.of(above, reminder(nextMorning(call, last), call)) : Stream.of(above);
    }

    private Coming again(Call call, GivenPromise missed) {
        var at = missed.dueAt();
        return new Coming(at, () -> ladder.isTop(call) ? Optional.of(new Due.Remind(at, call.id())) : Optional.empty());
    }

    private Optional<GivenPromise> missedSince(Instant seen) {
        return complaint.promises().missed().reversed().stream()
                .findFirst()
                .filter(missed -> missed.dueAt().isAfter(seen));
    }

    private Instant nextMorning(Call call, Instant last) {
        WorkingCalendar calendar = hours.of(call.person());
        return calendar.nextOpening(
                calendar.startOf(LocalDate.ofInstant(last, calendar.zone()).plusDays(1)));
    }

    private static Coming reminder(Instant at, Call call) {
        return Coming.of(new Due.Remind(at, call.id()));
    }

    private static Instant lastTold(Call call) {
        var last = call.lastReminderAt();
        return last == null ? call.at() : last;
    }
}
