package org.helhet.rulebook.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is left of a box when others are taken away from it: pieces that have nothing in common. It is cut along the sides of one taker
 * after the other, so that nothing is forgotten and nothing counted twice. When patience is over it ends early.
 */
final class Leftover {

    private final Deque<Piece> pieces = new ArrayDeque<>();
    private final Set<Box> needed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Patience patience;

    private record Piece(Box box, List<Box> takers) {}

    /** Is soonest done when the largest takers come first. */
    Leftover(Box box, List<Box> takers, Patience patience) {
        this.patience = patience;
        pieces.push(new Piece(box, takers));
    }

    /** One more piece, or nothing when that was all. */
    Optional<Box> next() {
        while (!pieces.isEmpty() && !patience.isOver()) {
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

    /** How many kinds are left. */
    long size() {
        long size = 0;
        for (var piece = next(); piece.isPresent(); piece = next()) {
            size += piece.get().size();
        }
        return size;
    }

    /** The takers that have been used so far: without any other the same would be left. */
    Set<Box> needed() {
        return needed;
    }

    /** Only one of them where it takes the whole piece. */
    private List<Box> meeting(Piece piece) {
        patience.look(piece.takers().size() + 1);
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
