package org.helhet.rulebook.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Kinds of complaint: all those that have, on every side, one of the values given there. No side is changed once it stands here. */
record Box(List<BitSet> sides) {

    Box {
        sides = List.copyOf(sides);
    }

    boolean isEmpty() {
        return sides.stream().anyMatch(BitSet::isEmpty);
    }

    boolean meets(Box other) {
        for (int side = 0; side < sides.size(); side++) {
            if (!sides.get(side).intersects(other.sides.get(side))) {
                return false;
            }
        }
        return true;
    }

    boolean isWithin(Box other) {
        for (int side = 0; side < sides.size(); side++) {
            if (!isWithin(sides.get(side), other.sides.get(side))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(BitSet values, BitSet others) {
        return values == others
                || values.intersects(others) && without(values, others).isEmpty();
    }

    private static BitSet without(BitSet values, BitSet others) {
        var rest = (BitSet) values.clone();
        rest.andNot(others);
        return rest;
    }

    /** The values that this box has on a side and the other has not. */
    BitSet outside(int side, Box other) {
        return without(sides.get(side), other.sides.get(side));
    }

    BitSet inside(int side, Box other) {
        var values = (BitSet) sides.get(side).clone();
        values.and(other.sides.get(side));
        return values;
    }

    /** Those that are in both. */
    Box and(Box other) {
        return new Box(IntStream.range(0, sides.size())
                .mapToObj(side -> inside(side, other))
                .toList());
    }

    Box with(int side, BitSet values) {
        var changed = new ArrayList<>(sides);
        changed.set(side, values);
        return new Box(changed);
    }

    /** How many kinds. */
    long size() {
        return sides.stream().mapToLong(BitSet::cardinality).reduce(1, Math::multiplyExact);
    }
}
