package org.helhet.rulebook;

import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.CustomerType;
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
        @Nullable TimeSpan followUpAfter) {}
