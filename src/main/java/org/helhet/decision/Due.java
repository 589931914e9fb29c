package org.helhet.decision;

import java.time.Instant;
import java.util.List;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Severity;

/** One thing that the rules of time ask for. {@code at} is when it fell due, which may be long ago after a standstill. */
public sealed interface Due {

    Instant at();

    /**
     * The owner hears of a promise while there is still time.
     *
     * @param row of {@code escalation.csv} that asks for it
     */
    record Nudge(Instant at, int promise, int row) implements Due {}

    /**
     * The customer hears, before they break, that these promises will not hold, and what is promised instead. When several fall due
     * at once, the last of them is the one to send: it speaks for all.
     *
     * @param instead given at once, after those there are; the customer goes on waiting for the old ones until they are missed
     */
    record Warn(Instant at, List<Integer> promises, List<Promise> instead) implements Due {
        public Warn {
            promises = List.copyOf(promises);
            instead = List.copyOf(instead);
        }
    }

    /** A promise is due and not kept: it is missed. */
    record Miss(Instant at, int promise) implements Due {}

    /** The complaint has become graver; promises given stay as they are. */
    record Raise(Instant at, Severity severity, Reason reason) implements Due {}

    /** Somebody is called in to help. The owner stays the owner. */
    record CallIn(Instant at, Call call) implements Due {}

    /** Somebody was called in and has not said that it was seen; {@code call} is the id of the call. */
    record Remind(Instant at, int call) implements Due {}

    /** The customer is asked whether the remedy holds; that keeps the promise: see {@link Done.AskedWhetherItHolds}. */
    record AskWhetherItHolds(Instant at, int promise) implements Due {}

    /** The customer was asked whether it holds, and all is quiet: it is closed, and the customer is told. */
    record CloseInSilence(Instant at) implements Due {}
}
