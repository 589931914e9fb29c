package org.helhet.testing;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Promise;
import org.helhet.decision.Call;
import org.helhet.decision.Done;
import org.helhet.decision.Due;
import org.helhet.decision.Facts;
import org.helhet.decision.Look;
import org.helhet.decision.Moving;
import org.helhet.decision.Onward;
import org.helhet.decision.OpenComplaint;
import org.helhet.decision.TimeRules;

/**
 * Rules of time by the clock: the owner hears an hour and a half before a promise is due, the customer one hour before; when it is missed the
 * helper is called in once, and reminded every two hours; news comes each day, "does it hold?" two days after the answer.
 */
public record FixedTime(PersonId helper) implements TimeRules {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public Look look(OpenComplaint complaint, Instant now) {
        var all = coming(complaint, now).sorted(comparing(Due::at)).toList();
        var due = all.stream().filter(step -> !step.at().isAfter(now)).toList();
        var again = all.stream()
                .map(Due::at)
                .filter(at -> at.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElse(now.plus(Duration.ofDays(365)));
        return new Look(due, again);
    }

    private Stream<Due> coming(OpenComplaint complaint, Instant now) {
        var promises = complaint.promises().open().stream().flatMap(given -> coming(complaint, given, now));
        var reminders = complaint.calls().stream()
                .filter(call -> call.acknowledgedAt() == null && call.reminders() < 3)
                .map(call -> (Due) new Due.Remind(lastTold(call).plus(HOUR.multipliedBy(2)), call.id()));
        return Stream.concat(promises, reminders);
    }

    private static Instant lastTold(Call call) {
        var last = call.lastReminderAt();
        return last == null ? call.at() : last;
    }

    private Stream<Due> coming(OpenComplaint complaint, GivenPromise given, Instant now) {
        if (given.kind() == Promise.Kind.FOLLOW_UP) {
            return Stream.of(new Due.AskWhetherItHolds(given.dueAt().minus(HOUR), given.id()));
        }
        if (complaint.silent()) {
            return Stream.of(new Due.CloseInSilence(given.dueAt()));
        }
        var due = new ArrayList<Due>();
        if (given.nudgedAt() == null) {
            due.add(new Due.Nudge(given.dueAt().minus(Duration.ofMinutes(90)), given.id(), 2));
        }
        if (given.warnedAt() == null) {
            var instead = Promise.of(
                    Promise.Kind.UPDATE,
                    now,
                    given.dueAt().isAfter(now) ? given.dueAt().plus(DAY) : now.plus(DAY));
            due.add(new Due.Warn(given.dueAt().minus(HOUR), List.of(given.id()), List.of(instead)));
        }
        due.add(new Due.Miss(given.dueAt(), given.id()));
        if (complaint.calls().isEmpty()) {
            due.add(new Due.CallIn(given.dueAt(), call(now)));
        }
        return due.stream();
    }

    private Call call(Instant now) {
        return new Call(0, "1", "1", helper, "promise missed", 4, now, 0, null, null);
    }

    @Override
    public Onward onward(Done done, OpenComplaint complaint, Instant now) {
        return switch (done) {
            case Done.Told told -> told(told, complaint, now);
            case Done.Answered answered ->
                goes(complaint, answered.remediesToDo() ? Promise.Kind.REMEDY : Promise.Kind.FOLLOW_UP, now);
            case Done.Remedied it -> goes(complaint, Promise.Kind.FOLLOW_UP, now);
            case Done.AskedWhetherItHolds it -> goes(complaint, Promise.Kind.UPDATE, now);
            case Done.ContactNeeded it ->
                new Onward.Goes(
                        ids(complaint, Promise.Kind.FOLLOW_UP),
                        ids(complaint, Promise.Kind.PERSONAL_CONTACT).isEmpty() ? List.of(contact(now)) : List.of(),
                        List.of());
            case Done.Closed it -> new Onward.Goes(ids(complaint), List.of(), List.of());
            case Done.Reopened it ->
                new Onward.Goes(
                        List.of(),
                        List.of(contact(now), Promise.of(Promise.Kind.ANSWER, now, now.plus(DAY.multipliedBy(3)))),
                        List.of());
        };
    }

    private static Onward told(Done.Told told, OpenComplaint complaint, Instant now) {
        var wished = told.nextUpdateBy();
        var latest = now.plus(DAY);
        if (wished != null && wished.isAfter(latest)) {
            return new Onward.Refused("Nobody waits longer than a day for news.", latest);
        }
        var kept = complaint.promises().open().stream()
                .filter(given -> given.kind() != Promise.Kind.ANSWER)
                .map(GivenPromise::id)
                .toList();
        return new Onward.Goes(
                kept, List.of(Promise.of(Promise.Kind.UPDATE, now, wished == null ? latest : wished)), List.of());
    }

    private static Onward goes(OpenComplaint complaint, Promise.Kind next, Instant now) {
        return new Onward.Goes(
                ids(complaint), List.of(Promise.of(next, now, now.plus(DAY.multipliedBy(2)))), List.of());
    }

    private static Promise contact(Instant now) {
        return Promise.of(Promise.Kind.PERSONAL_CONTACT, now, now.plus(HOUR.multipliedBy(2)));
    }

    private static List<Integer> ids(OpenComplaint complaint, Promise.Kind kind) {
        return complaint.promises().open().stream()
                .filter(given -> given.kind() == kind)
                .map(GivenPromise::id)
                .toList();
    }

    private static List<Integer> ids(OpenComplaint complaint) {
        return complaint.promises().open().stream().map(GivenPromise::id).toList();
    }

    @Override
    public Moving move(int promise, Instant due, OpenComplaint complaint, Instant now) {
        var given = complaint.promises().find(promise).orElseThrow().promise();
        return given.moved() || !now.isBefore(given.dueAt())
                ? new Moving.Refused("A promise moves once, before it is due.")
                : new Moving.Moved(given.moveTo(due, now), List.of(), List.of());
    }

    @Override
    public Instant reopenableUntil(Instant closedAt, Facts facts) {
        return closedAt.plus(Duration.ofDays(30));
    }
}
