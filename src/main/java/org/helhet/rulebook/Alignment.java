package org.helhet.rulebook;

import java.util.ArrayList;
import java.util.List;

/** How one list became another with as few changes as can be found: the pieces that differ (E. W. Myers, 1986). */
record Alignment<T>(List<T> before, List<T> after) {

    /** Lists that differ more are one single piece: nobody would read their differences one by one. */
    private static final int MOST_CHANGES = 2_000;

    /** From here to there (exclusive) in each of the lists; one side may be empty, never both. */
    record Piece(int from, int to, int newFrom, int newTo) {}

    List<Piece> pieces() {
        int start = 0;
        int most = Math.min(before.size(), after.size());
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int same = 0;
        while (same < most - start && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        return between(start, before.size() - same, after.size() - same);
    }

    private List<Piece> between(int start, int end, int newEnd) {
        if (start == end && start == newEnd) {
            return List.of();
        }
        var steps = new Search(start, end - start, newEnd - start).steps();
        return steps.isEmpty() ? List.of(new Piece(start, end, start, newEnd)) : joined(steps);
    }

    private static List<Piece> joined(List<Piece> steps) {
        var joined = new ArrayList<Piece>();
        for (var step : steps) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.to() == step.from() && last.newTo() == step.newFrom()) {
                joined.set(joined.size() - 1, new Piece(last.from(), step.to(), last.newFrom(), step.newTo()));
            } else {
                joined.add(step);
            }
        }
        return joined;
    }

    /** The furthest one comes with each number of changes, on each diagonal. */
    private final class Search {

        private final int start;
        private final int length;
        private final int newLength;
        private final List<int[]> reached = new ArrayList<>();

        Search(int start, int length, int newLength) {
            this.start = start;
            this.length = length;
            this.newLength = newLength;
        }

        /** One for each element taken away or put in; none when there are too many. */
        List<Piece> steps() {
            int[] furthest = {0, 0, 0};
            for (int changes = 0; changes <= MOST_CHANGES; changes++) {
                var next = new int[2 * changes + 3];
                for (int k = -changes; k <= changes; k += 2) {
                    next[k + changes + 1] = follow(begin(furthest, changes, k), k);
                    if (next[k + changes + 1] >= length && next[k + changes + 1] - k >= newLength) {
                        return wayBack(changes);
                    }
                }
                reached.add(next);
                furthest = next;
            }
            return List.of();
        }

        /** {@code furthest} holds the diagonals of one change less, shifted so that the lowest stands at 1. */
        private int begin(int[] furthest, int changes, int k) {
            if (changes == 0) {
                return 0;
            }
            return comesDown(furthest, changes, k) ? furthest[k + 1 + changes] : furthest[k - 1 + changes] + 1;
        }

        private static boolean comesDown(int[] furthest, int changes, int k) {
            return k == -changes || k != changes && furthest[k - 1 + changes] < furthest[k + 1 + changes];
        }

        private int follow(int x, int k) {
            while (x < length && x - k < newLength && before.get(start + x).equals(after.get(start + x - k))) {
                x++;
            }
            return x;
        }

        private List<Piece> wayBack(int changes) {
            var steps = new ArrayList<Piece>();
            int k = length - newLength;
            for (int left = changes; left > 0; left--) {
                var furthest = reached.get(left - 1);
                boolean down = comesDown(furthest, left, k);
                int from = down ? k + 1 : k - 1;
                int x = start + furthest[from + left];
                int y = x - from;
                steps.add(down ? new Piece(x, x, y, y + 1) : new Piece(x, x + 1, y, y));
                k = from;
            }
            return List.copyOf(steps.reversed());
        }
    }
}
