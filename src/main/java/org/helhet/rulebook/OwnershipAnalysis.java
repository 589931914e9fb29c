package org.helhet.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the rows of {@code ownership.csv} leave to nobody, and what is left to each of them by those above: computed over all kinds of
 * complaint, not tried on some. Everybody whom a row names, or leads to, is taken to be there and able to own.
 */
final class OwnershipAnalysis {

    private static final int EXAMPLES = 3;
    private static final int MOST_SPARED = 30;
    private static final int HUNDRED = 100;

    private final Kinds kinds;
    private final List<OwnershipRow> rows;
    private final List<Box> boxes;
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
    }

    Gap gap() {
        var left = new Leftover(kinds.all(), boxes(takers(rows.size(), kinds.all(), Circumstances.NONE)));
        var examples = new ArrayList<Box>();
        long size = 0;
        for (var piece = left.next(); piece.isPresent(); piece = left.next()) {
            size += piece.get().size();
            if (examples.size() < EXAMPLES) {
                examples.add(piece.get());
            }
        }
        return new Gap(size, examples, !left.hasGivenUp());
    }

    Fate fateOf(int number) {
        if (boxes.get(number).isEmpty()) {
            return new Fate.NeverAsked();
        }
        var by = new ArrayList<OwnershipRow>();
        for (var circumstances : Circumstances.of(rows.get(number))) {
            var above = takers(number, boxes.get(number), circumstances);
            var left = new Leftover(boxes.get(number), boxes(above));
            var piece = left.next();
            if (piece.isPresent()) {
                return decides(number, piece.get(), circumstances, above);
            }
            if (left.hasGivenUp()) {
                return new Fate.NotKnown();
            }
            by.addAll(coveringRows(boxes.get(number), above, left));
        }
        return new Fate.Hidden(by.stream().distinct().toList());
    }

    /** The rows above one that could decide some of the kinds in the box, in these circumstances. */
    private List<Integer> takers(int number, Box box, Circumstances circumstances) {
        var fit = fitting.computeIfAbsent(circumstances, this::fitting);
        return fit.stream()
                .takeWhile(row -> row < number)
                .filter(row -> boxes.get(row).meets(box))
                .boxed()
                .toList();
    }

    private BitSet fitting(Circumstances circumstances) {
        return IntStream.range(0, rows.size())
                .filter(row -> circumstances.suffice(rows.get(row)))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** The first that does it alone, or else several of which none can be spared. */
    private List<OwnershipRow> coveringRows(Box box, List<Integer> above, Leftover nothing) {
        var alone = above.stream().filter(row -> box.isWithin(boxes.get(row))).findFirst();
        if (alone.isPresent()) {
            return List.of(rows.get(alone.get()));
        }
        var covering = new ArrayList<>(above.stream()
                .filter(row -> nothing.needed().contains(boxes.get(row)))
                .toList());
        for (int i = covering.size() - 1; i >= 0 && covering.size() <= MOST_SPARED; i--) {
            var row = covering.remove(i);
            if (new Leftover(box, boxes(covering)).next().isPresent()) {
                covering.add(i, row);
            }
        }
        return covering.stream().map(rows::get).toList();
    }

    private Fate decides(int number, Box example, Circumstances circumstances, List<Integer> above) {
        var row = rows.get(number);
        var box = boxes.get(number);
        var masking = above.stream()
                .filter(other -> !rows.get(other).owner().equals(row.owner()))
                .filter(other -> !boxes.get(other).isWithin(box))
                .toList();
        var left = new Leftover(box, boxes(masking));
        long percent = HUNDRED - HUNDRED * left.size() / box.size();
        if (left.hasGivenUp()) {
            return new Fate.NotKnown();
        }
        var masked = masking.isEmpty() ? box : box.and(boxes.get(masking.getFirst()));
        var by = masking.stream().map(rows::get).toList();
        return new Fate.Decides(example, circumstances, new Mask(percent, by, masked));
    }

    private List<Box> boxes(List<Integer> numbers) {
        return numbers.stream().map(boxes::get).toList();
    }
}
