package org.helhet.rulebook;

import java.math.BigDecimal;
import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Severity;

/** What a sentence of {@code exceptions.txt} says shall be so. */
sealed interface Outcome {

    /** What only one sentence can settle for a complaint; empty where several can count together: the graver severity, all who are called in. */
    default String settles() {
        return switch (this) {
            case OwnerIs is -> "owner";
            case Promised promised -> promised.kind().name();
            case Offered offered -> "offer of " + offered.remedy();
            case SeverityAtLeast least -> "";
            case CallIn call -> "";
        };
    }

    /** Of the same thing; an amount is the same however many digits it is written with. */
    default boolean saysOtherwise(Outcome other) {
        return this instanceof Offered one && other instanceof Offered two
                ? one.upTo().compareTo(two.upTo()) != 0
                : !equals(other);
    }

    record OwnerIs(OwnerWord owner) implements Outcome {}

    record SeverityAtLeast(Severity severity) implements Outcome {}

    record Promised(Promise.Kind kind, TimeSpan within) implements Outcome {}

    record CallIn(To to) implements Outcome {}

    /** @param remedy as {@code remedies.csv} calls it */
    record Offered(String remedy, BigDecimal upTo) implements Outcome {}
}
