package org.helhet.rulebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is left of a box when others are taken away from it: pieces that have nothing in common. It is cut along the sides of one taker after
 * the other, so that nothing is left out and nothing counted twice. It gives up, and says so, after very many looks.
 */
final class Leftover {

    private static final int MOST_LOOKS = 4_000_000;

    private final Deque<Piece> pieces = new ArrayDeque<>();
    private final Set<Box> needed = new LinkedHashSet<>();
    private int looks;

    private record Piece(Box box, List<Box> takers) {}

    Leftover(Box box, List<Box> takers) {
        var largestFirst = takers.stream()
                .sorted(Comparator.comparingLong(Box::size).reversed())
                .toList();
        pieces.push(new Piece(box, largestFirst));
    }

    /** One more piece, or nothing when that was all or it has given up. */
    Optional<Box> next() {
        while (!pieces.isEmpty() && !hasGivenUp()) {
            var piece = pieces.pop();
            var takers = meeting(piece);
            if (takers.isEmpty()) {
                return Optional.of(piece.box());
            }
            needed.add(takers.getFirst());
            cut(piece.box(), takers);
        }
        return Optional.empty();
    }

    /** How many kinds are left, up to where it has given up. */
    long size() {
        long size = 0;
        for (var piece = next(); piece.isPresent(); piece = next()) {
            size += piece.get().size();
        }
        return size;
    }

    boolean hasGivenUp() {
        return looks > MOST_LOOKS;
    }

    /** The takers without which what is gone would not have gone in this way. */
    Set<Box> needed() {
        return needed;
    }

    /** Only one of them where it takes the whole piece. */
    private List<Box> meeting(Piece piece) {
        looks += piece.takers().size() + 1;
        var meeting = new ArrayList<Box>();
        for (var taker : piece.takers()) {
            if (piece.box().meets(taker)) {
                if (piece.box().isWithin(taker)) {
                    return List.of(taker);
                }
                meeting.add(taker);
            }
        }
        return meeting;
    }

    private void cut(Box box, List<Box> takers) {
        var taker = takers.getFirst();
        var others = takers.subList(1, takers.size());
        var rest = box;
        for (int side = 0; side < box.sides().size(); side++) {
            var outside = rest.outside(side, taker);
            if (!outside.isEmpty()) {
                pieces.push(new Piece(rest.with(side, outside), others));
                rest = rest.with(side, rest.inside(side, taker));
            }
        }
    }
}
