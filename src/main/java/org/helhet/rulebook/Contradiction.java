package org.helhet.rulebook;

import java.util.List;

/** Whether a sentence says otherwise than one above it, which counts before it. */
final class Contradiction {

    private Contradiction() {}

    /** Word for word the same complaints, in whatever order. */
    static boolean isAboutTheSame(ExceptionRow above, ExceptionRow row) {
        return isOtherwise(above.then(), row.then()) && follows(above, row) && follows(row, above);
    }

    /** All that the sentence is for, the one above is for as well. */
    static boolean hides(ExceptionRow above, ExceptionRow row) {
        return isOtherwise(above.then(), row.then()) && follows(above, row);
    }

    /** The graver severity counts, and several may be called in: those never contradict each other. */
    private static boolean isOtherwise(Outcome one, Outcome other) {
        return switch (one) {
            case Outcome.OwnerIs is -> other instanceof Outcome.OwnerIs && !one.equals(other);
            case Outcome.Promised promised ->
                other instanceof Outcome.Promised second
                        && promised.kind() == second.kind()
                        && !promised.within().equals(second.within());
            case Outcome.Offered offered ->
                other instanceof Outcome.Offered second
                        && offered.remedy().equals(second.remedy())
                        && offered.upTo().compareTo(second.upTo()) != 0;
            case Outcome.SeverityAtLeast least -> false;
            case Outcome.CallIn call -> false;
        };
    }

    /** Each condition of the first follows from the second. */
    private static boolean follows(ExceptionRow first, ExceptionRow second) {
        return first.when().stream().allMatch(asked -> second.when().stream().anyMatch(known -> implies(known, asked)));
    }

    private static boolean implies(Condition known, Condition asked) {
        return known.equals(asked)
                || known instanceof Condition.Compare one
                        && asked instanceof Condition.Compare two
                        && one.fact() == two.fact()
                        && (isOneValue(one) || isSameBound(one, two))
                        && two.operator() != Operator.IS_NOT
                        && two.isTrueOf(List.of(one.value()));
    }

    private static boolean isOneValue(Condition.Compare compare) {
        return compare.operator() == Operator.IS || compare.operator() == Operator.CONTAINS;
    }

    private static boolean isSameBound(Condition.Compare one, Condition.Compare two) {
        return one.operator() == two.operator() && one.operator() != Operator.IS_NOT;
    }
}
