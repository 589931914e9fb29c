package org.helhet.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.helhet.complaint.GivenPromises;
import org.helhet.complaint.Owner;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that is not closed, as the rules of time see it.
 *
 * @param facts on which its last decision rests, with the contacts counted up to now
 * @param openedAt when it was first heard of, or when it was reopened
 * @param answered a decision has been sent to the customer since
 * @param silent the customer was asked whether it holds and has not written since, and nothing is open that keeps it from being closed
 * @param promises given since {@code openedAt}
 * @param calls made since {@code openedAt}, in the order in which they were made
 * @param bounces how many requests were declined or left unanswered since {@code openedAt}
 * @param away who is away now, beyond what {@code people.csv} says; those of the facts are not looked at
 */
public record OpenComplaint(
        Facts facts,
        Owner owner,
        Severity severity,
        Instant openedAt,
        boolean answered,
        boolean silent,
        GivenPromises promises,
        List<Call> calls,
        int bounces,
        Set<PersonId> away) {

    public OpenComplaint {
        calls = List.copyOf(calls);
        away = Set.copyOf(away);
    }

    /** As the ladder sees it; {@code asked} is the colleague a request is about, or null. */
    public Standing standing(@Nullable PersonId asked) {
        return new Standing(facts, severity, owner.id(), asked, away);
    }

    /** Nothing is left to be solved: it was answered, and the customer waits for nothing but the question whether it holds, or its end. */
    public boolean isSettled() {
        return answered
                && (silent || promises.open().stream().allMatch(given -> given.kind() == Promise.Kind.FOLLOW_UP));
    }

    /** The same when this has been done, now. */
    public OpenComplaint after(Due due, Instant now) {
        return switch (due) {
            case Due.Nudge nudge -> with(promises.nudge(nudge.promise(), now));
            case Due.Warn warn -> with(promises.warn(warn.promises(), now).give(warn.instead()));
            case Due.Miss miss -> with(promises.miss(miss.promise()));
            case Due.Raise raise -> with(raise.severity());
            case Due.CallIn calling -> with(calling.call());
            case Due.Remind remind -> reminded(remind.call(), now);
            case Due.AskWhetherItHolds ask -> with(promises.keep(Set.of(ask.promise()), now));
            case Due.CloseInSilence close -> with(promises.keepAll(now));
        };
    }

    /** The same with these promises. */
    public OpenComplaint with(GivenPromises promises) {
        return new OpenComplaint(facts, owner, severity, openedAt, answered, silent, promises, calls, bounces, away);
    }

    private OpenComplaint with(Severity raised) {
        return new OpenComplaint(facts, owner, raised, openedAt, answered, silent, promises, calls, bounces, away);
    }

    private OpenComplaint with(Call call) {
        return withCalls(Stream.concat(calls.stream(), Stream.of(call)).toList());
    }

    private OpenComplaint reminded(int call, Instant now) {
        return withCalls(calls.stream()
                .map(called -> called.id() == call ? called.reminded(now) : called)
                .toList());
    }

    private OpenComplaint withCalls(List<Call> calls) {
        return new OpenComplaint(facts, owner, severity, openedAt, answered, silent, promises, calls, bounces, away);
    }
}
