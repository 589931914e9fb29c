package org.helhet.rulebook.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.helhet.rulebook.rows.OwnershipRow;

/**
 * What the rows of {@code ownership.csv} leave to nobody, and what is left to each of them by those above: computed over all kinds of
 * complaint, not tried on some. Everybody whom a row names, or leads to, is taken to be there and able to own.
 */
final class OwnershipAnalysis {

    private static final int EXAMPLES = 3;
    private static final int MOST_SPARED = 12;
    private static final int HUNDRED = 100;

    private final Kinds kinds;
    private final List<OwnershipRow> rows;
    private final List<Box> boxes;
    private final List<Integer> largestFirst;
    private final Patience patience = new Patience();
    private final Map<Circumstances, BitSet> fitting = new HashMap<>();

    /** Kinds of complaint that no row takes. */
    record Gap(long kinds, List<Box> examples, boolean decided) {}

    /** So many in a hundred of a row's kinds are taken by rows above that have another owner and are no special cases of it. */
    record Mask(long percent, List<OwnershipRow> by, Box example) {}

    /** What becomes of a row. */
    sealed interface Fate {

        /** It asks for what never comes together. */
        record NeverAsked() implements Fate {}

        /** These rows above take everything that it asks for. */
        record Hidden(List<OwnershipRow> by) implements Fate {}

        /** It decides, for one, the kinds in this box. */
        record Decides(Box example, Circumstances circumstances, Mask mask) implements Fate {}

        /** Too many kinds to look at. */
        record NotKnown() implements Fate {}
    }

    OwnershipAnalysis(Kinds kinds, List<OwnershipRow> rows) {
        this.kinds = kinds;
        this.rows = List.copyOf(rows);
        boxes = rows.stream().map(kinds::askedBy).toList();
        var sizes = boxes.stream().map(Box::size).toList();
        largestFirst = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> sizes.get(row)).reversed())
                .toList();
    }

    Gap gap() {
        var left = new Leftover(kinds.all(), boxes(takers(rows.size(), kinds.all(), Circumstances.NONE)), patience);
        var examples = new ArrayList<Box>();
        long size = 0;
        for (var piece = left.next(); piece.isPresent(); piece = left.next()) {
            size += piece.get().size();
            if (examples.size() < EXAMPLES) {
                examples.add(piece.get());
            }
        }
        return new Gap(size, examples, !patience.isOver());
    }

    Fate fateOf(int number) {
        if (boxes.get(number).isEmpty()) {
            return new Fate.NeverAsked();
        }
        var by = new LinkedHashSet<OwnershipRow>();
        for (var circumstances : Circumstances.of(rows.get(number))) {
            var alone = firstThatTakesAll(number, circumstances);
            if (alone.isPresent()) {
                by.add(rows.get(alone.getAsInt()));
                continue;
            }
            var above = takers(number, boxes.get(number), circumstances);
            var left = new Leftover(boxes.get(number), boxes(above), patience);
            var piece = left.next();
            if (piece.isPresent()) {
                return decides(number, piece.get(), circumstances, above);
            }
            by.addAll(together(boxes.get(number), above, left));
        }
        return patience.isOver() ? new Fate.NotKnown() : new Fate.Hidden(List.copyOf(by));
    }

    private OptionalInt firstThatTakesAll(int number, Circumstances circumstances) {
        return fitting(circumstances).stream()
                .takeWhile(row -> row < number)
                .filter(row -> boxes.get(number).isWithin(boxes.get(row)))
                .findFirst();
    }

    /** The rows above one that could decide some of the kinds in the box, in these circumstances; the largest first. */
    private List<Integer> takers(int number, Box box, Circumstances circumstances) {
        var fit = fitting(circumstances);
        return largestFirst.stream()
                .filter(row -> row < number && fit.get(row) && boxes.get(row).meets(box))
                .toList();
    }

    private BitSet fitting(Circumstances circumstances) {
        return fitting.computeIfAbsent(
                circumstances,
                unknown -> IntStream.range(0, rows.size())
                        .filter(row -> circumstances.suffice(rows.get(row)))
                        .collect(BitSet::new, BitSet::set, BitSet::or));
    }

    /** Rows that leave nothing, and none of which can be spared; in the order of the file. */
    private List<OwnershipRow> together(Box box, List<Integer> above, Leftover nothing) {
        var covering = above.stream()
                .filter(row -> nothing.needed().contains(boxes.get(row)))
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = covering.size() - 1; i >= 0 && covering.size() <= MOST_SPARED; i--) {
            var row = covering.remove(i);
            if (new Leftover(box, boxes(covering), patience).next().isPresent()) {
                covering.add(i, row);
            }
        }
        return covering.stream().map(rows::get).toList();
    }

    private Fate decides(int number, Box example, Circumstances circumstances, List<Integer> above) {
        var box = boxes.get(number);
        var masking = above.stream().filter(other -> isMasking(other, number)).toList();
        long left = new Leftover(box, boxes(masking), patience).size();
        if (patience.isOver()) {
            return new Fate.NotKnown();
        }
        long percent = HUNDRED - HUNDRED * left / box.size();
        var masked = masking.isEmpty() ? box : box.and(boxes.get(masking.getFirst()));
        var by = masking.stream().sorted().map(rows::get).toList();
        return new Fate.Decides(example, circumstances, new Mask(percent, by, masked));
    }

    /** That there is an account owner is a circumstance too: it counts only for a row that asks for it. */
    private boolean isMasking(int above, int number) {
        var other = rows.get(above);
        var row = rows.get(number);
        return !other.owner().equals(row.owner())
                && !boxes.get(above).isWithin(boxes.get(number))
                && (needsAccountOwner(row) || !needsAccountOwner(other));
    }

    private static boolean needsAccountOwner(OwnershipRow row) {
        return Kinds.demandsOf(row).contains(Kinds.ACCOUNT_OWNER);
    }

    private List<Box> boxes(List<Integer> numbers) {
        return numbers.stream().map(boxes::get).toList();
    }
}
