package org.helhet.rulebook.rows;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Severity;
import org.jspecify.annotations.Nullable;

/** What we promise at one severity, to one type of customer or (null) to all; a span is null where nothing is promised. */
public record PromiseRow(
        int row,
        Severity severity,
        @Nullable CustomerType customerType,
        @Nullable TimeSpan answerWithin,
        @Nullable TimeSpan answerAtLatest,
        @Nullable TimeSpan confirmationWithin,
        @Nullable TimeSpan personalContactWithin,
        @Nullable TimeSpan planWithin,
        @Nullable TimeSpan longestSilence,
        @Nullable TimeSpan lastDay,
        @Nullable TimeSpan lastDayAtLatest,
        @Nullable TimeSpan remedyWithin,
        @Nullable TimeSpan followUpAfter) {

    /** The same, but a sentence promises something else of one kind; it takes the place of all that the row says of it. */
    public PromiseRow promising(Promise.Kind kind, TimeSpan within) {
        return new PromiseRow(
                row,
                severity,
                customerType,
                kind == Promise.Kind.ANSWER ? within : answerWithin,
                kind == Promise.Kind.ANSWER ? null : answerAtLatest,
                confirmationWithin,
                kind == Promise.Kind.PERSONAL_CONTACT ? within : personalContactWithin,
                kind == Promise.Kind.PLAN ? within : planWithin,
                kind == Promise.Kind.UPDATE ? within : longestSilence,
                lastDay,
                lastDayAtLatest,
                remedyWithin,
                followUpAfter);
    }

    /** The earlier of two days where both are promised. */
    public Optional<TimeSpan> shortest(Promise.Kind kind) {
        return Stream.of(
                        kind == Promise.Kind.ANSWER ? answerWithin : null,
                        kind == Promise.Kind.ANSWER ? answerAtLatest : null,
                        kind == Promise.Kind.PERSONAL_CONTACT ? personalContactWithin : null,
                        kind == Promise.Kind.PLAN ? planWithin : null,
                        kind == Promise.Kind.UPDATE ? longestSilence : null)
                .filter(Objects::nonNull)
                .min(Comparator.comparingDouble(Spans::days));
    }

    /** Where no row of the table is for a complaint: nothing is promised. */
    public static PromiseRow empty(Severity severity) {
        return new PromiseRow(0, severity, null, null, null, null, null, null, null, null, null, null, null);
    }
}
