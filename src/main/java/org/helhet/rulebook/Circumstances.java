package org.helhet.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is so of a complaint, among the conditions that only ask whether something is so. No row can ask that such a thing is not so:
 * the fewer of them are so, the fewer rows fit.
 */
record Circumstances(Set<Condition> so) {

    static final Circumstances NONE = new Circumstances(Set.of());

    private static final Condition BELONGS = new Condition.BelongsToOpen();
    private static final Condition SAME_CUSTOMER = new Condition.SameCustomerOpen();

    Circumstances {
        so = Set.copyOf(so);
    }

    /** The fewest in which the row can decide; two where one of two things must be so. */
    static List<Circumstances> of(OwnershipRow row) {
        var needed = new Circumstances(neededBy(row).collect(Collectors.toSet()));
        boolean open =
                row.owner() instanceof OwnerWord.ItsOwner || needed.so.contains(new Condition.NamesPresentOwner());
        return open && !needed.holdAnOpenComplaint()
                ? List.of(needed.and(BELONGS), needed.and(SAME_CUSTOMER))
                : List.of(needed);
    }

    /** Whether the row can decide in them, as far as it depends on them. */
    boolean suffice(OwnershipRow row) {
        return neededBy(row).allMatch(this::has)
                && (holdAnOpenComplaint() || !(row.owner() instanceof OwnerWord.ItsOwner));
    }

    private static Stream<Condition> neededBy(OwnershipRow row) {
        var asked = row.conditions().stream()
                .filter(condition ->
                        !(condition instanceof Condition.Compare || condition instanceof Condition.HasAccountOwner));
        return Stream.concat(asked, neededFor(row.owner()));
    }

    /** Without it there is nobody of whom the owner column speaks. */
    private static Stream<Condition> neededFor(OwnerWord owner) {
        return switch (owner) {
            case OwnerWord.FormerOwner former -> Stream.of(new Condition.ClosedRecently(1));
            case OwnerWord.Receiver receiver -> Stream.of(new Condition.ReceivedByColleague());
            case OwnerWord.Named named -> Stream.empty();
            case OwnerWord.ByRole by -> Stream.empty();
            case OwnerWord.AccountOwner account -> Stream.empty();
            case OwnerWord.ItsOwner its -> Stream.empty();
        };
    }

    private boolean holdAnOpenComplaint() {
        return so.contains(BELONGS) || so.contains(SAME_CUSTOMER);
    }

    private Circumstances and(Condition more) {
        return and(new Circumstances(Set.of(more)));
    }

    Circumstances and(Circumstances more) {
        return new Circumstances(Stream.concat(so.stream(), more.so.stream()).collect(Collectors.toSet()));
    }

    private boolean has(Condition asked) {
        return so.stream().anyMatch(known -> implies(known, asked));
    }

    /** The number of days after which a closed complaint no longer counts is the same for all rows: see {@link Situation}. */
    private static boolean implies(Condition known, Condition asked) {
        return switch (asked) {
            case Condition.NeededWithin longer ->
                known instanceof Condition.NeededWithin needed && Spans.isNeverLonger(needed.span(), longer.span());
            case Condition.ClosedRecently closed -> known instanceof Condition.ClosedRecently;
            case Condition.Phrase phrase -> known.equals(phrase);
            case Condition.Compare compare -> false;
        };
    }
}
