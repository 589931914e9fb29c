package org.helhet.rulebook;

import java.math.BigDecimal;
import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Severity;

/** What a sentence of {@code exceptions.txt} says shall be so. */
sealed interface Outcome {

    record OwnerIs(OwnerWord owner) implements Outcome {}

    record SeverityAtLeast(Severity severity) implements Outcome {}

    record Promised(Promise.Kind kind, TimeSpan within) implements Outcome {}

    record CallIn(To to) implements Outcome {}

    /** @param remedy as {@code remedies.csv} calls it */
    record Offered(String remedy, BigDecimal upTo) implements Outcome {}
}
