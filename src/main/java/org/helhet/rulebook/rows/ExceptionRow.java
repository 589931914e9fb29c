package org.helhet.rulebook.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.helhet.decision.Offer;

/**
 * One sentence of {@code exceptions.txt}.
 *
 * @param row its line
 * @param sentence as it is written
 * @param until the last day on which it counts, in the customer's country
 */
public record ExceptionRow(
        int row, String sentence, List<Condition> when, Outcome then, String because, LocalDate until) {

    /** Tells in a reason who decided, as a row of a table does. */
    public static final String FILE = FileNames.EXCEPTIONS;

    public boolean isFor(Situation situation) {
        return !situation.today().isAfter(until) && when.stream().allMatch(situation::holds);
    }

    public Optional<Offer> offer() {
        return then instanceof Outcome.Offered offered
                ? Optional.of(new Offer(offered.remedy(), offered.upTo(), row, sentence))
                : Optional.empty();
    }
}
