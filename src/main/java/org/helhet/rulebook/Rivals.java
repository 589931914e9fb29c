package org.helhet.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sentences that settle the same thing, such as who owns: which of them are for complaints that one above is for as well, and would not
 * count for those. Computed over all kinds of complaint, not tried on some; with the same kinds as {@link OwnershipAnalysis}.
 */
final class Rivals {

    private final List<ExceptionRow> sentences;
    private final List<OwnershipRow> asking;
    private final Kinds kinds;
    private final List<Box> boxes;
    private final List<List<Circumstances>> circumstances;
    private final Patience patience = new Patience();

    /** What one sentence takes from another that says something else. */
    sealed interface Taken {

        ExceptionRow by();

        /** Both are for the same complaints. */
        record Both(ExceptionRow by) implements Taken {}

        /** All of it. */
        record Whole(ExceptionRow by) implements Taken {}

        /** Some of it: for one, a complaint of this kind and of which all this is so. */
        record Part(ExceptionRow by, List<Trait> example, Set<Condition> so) implements Taken {}
    }

    private Rivals(List<ExceptionRow> sentences, List<OwnershipRow> asking, Kinds kinds) {
        this.sentences = sentences;
        this.asking = asking;
        this.kinds = kinds;
        this.boxes = asking.stream().map(kinds::askedBy).toList();
        this.circumstances = asking.stream().map(Circumstances::of).toList();
    }

    /** Nothing where they ask for too much at once; see {@link Sides}. */
    static Optional<Rivals> of(List<ExceptionRow> sentences, Tables tables) {
        var asking = sentences.stream().map(Rivals::asRow).toList();
        return Sides.of(tables, asking).map(kinds -> new Rivals(sentences, asking, kinds));
    }

    /** What does not name an owner asks of the owner nothing: there always is somebody on duty. */
    private static OwnershipRow asRow(ExceptionRow row) {
        var owner = row.then() instanceof Outcome.OwnerIs is ? is.owner() : new OwnerWord.ByRole(Role.DUTY_OWNER);
        return new OwnershipRow(
                row.row(), Set.of(), Set.of(), null, row.when(), owner, Words.same(row.because()), row.sentence());
    }

    /** By the first that takes all of it, or else by each that takes a part and is no special case of it. */
    Stream<Taken> takenFrom(int number) {
        var others = IntStream.range(0, number)
                .filter(above -> sentences
                        .get(above)
                        .then()
                        .saysOtherwise(sentences.get(number).then()))
                .boxed()
                .toList();
        return others.stream()
                .filter(above -> isWithin(number, above))
                .findFirst()
                .map(above -> Stream.of(whole(number, above)))
                .orElseGet(() -> others.stream()
                        .filter(above -> !isWithin(above, number))
                        .flatMap(above -> part(number, above).stream()));
    }

    private boolean isWithin(int inner, int outer) {
        return boxes.get(inner).isWithin(boxes.get(outer))
                && circumstances.get(inner).stream().allMatch(so -> so.suffice(asking.get(outer)));
    }

    private Taken whole(int number, int above) {
        var by = sentences.get(above);
        return isWithin(above, number) ? new Taken.Both(by) : new Taken.Whole(by);
    }

    private Optional<Taken> part(int number, int above) {
        var shared = boxes.get(number).and(boxes.get(above));
        return shared.isEmpty()
                ? Optional.empty()
                : together(number, above).stream()
                        .flatMap(so -> decidedBy(above, shared, so)
                                .<Taken>map(example ->
                                        new Taken.Part(sentences.get(above), kinds.example(example), so.so()))
                                .stream())
                        .findFirst();
    }

    /** The circumstances in which both are for a complaint. */
    private Set<Circumstances> together(int number, int above) {
        var together = new LinkedHashSet<Circumstances>();
        for (var one : circumstances.get(above)) {
            circumstances.get(number).forEach(other -> together.add(one.and(other)));
        }
        return together;
    }

    /** What no sentence above takes, as one does that was written for just these complaints. */
    private Optional<Box> decidedBy(int above, Box shared, Circumstances so) {
        var before = IntStream.range(0, above)
                .filter(row -> so.suffice(asking.get(row)))
                .mapToObj(boxes::get)
                .toList();
        return new Leftover(shared, before, patience).next();
    }
}
