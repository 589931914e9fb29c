package org.helhet.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.helhet.rulebook.Alignment.Piece;
import org.helhet.rulebook.table.Decoded;
import org.helhet.rulebook.table.Findings;
import org.helhet.rulebook.table.RuleFiles;

/** Puts two changes of the same rules together, row by row, when no row was changed by both. */
public final class Merging {

    private final RuleFiles base;
    private final RuleFiles one;
    private final RuleFiles other;

    private Merging(RuleFiles base, RuleFiles one, RuleFiles other) {
        this.base = base;
        this.one = one;
        this.other = other;
    }

    /** Nothing when both changed the same row, or what cannot be taken apart into rows. */
    public static Optional<RuleFiles> of(RuleFiles base, RuleFiles one, RuleFiles other) {
        return new Merging(base, one, other).files();
    }

    private Optional<RuleFiles> files() {
        var names = new TreeSet<>(base.byName().keySet());
        names.addAll(one.byName().keySet());
        names.addAll(other.byName().keySet());
        var merged = new TreeMap<String, byte[]>();
        for (var name : names) {
            if (same(base, one, name)) {
                other.bytes(name).ifPresent(bytes -> merged.put(name, bytes));
            } else if (same(base, other, name) || same(one, other, name)) {
                one.bytes(name).ifPresent(bytes -> merged.put(name, bytes));
            } else {
                var together = ofBoth(name);
                if (together.isEmpty()) {
                    return Optional.empty();
                }
                merged.put(name, together.get());
            }
        }
        return Optional.of(new RuleFiles(merged));
    }

    private static boolean same(RuleFiles one, RuleFiles other, String name) {
        return Arrays.equals(one.bytes(name).orElse(null), other.bytes(name).orElse(null));
    }

    private Optional<byte[]> ofBoth(String name) {
        boolean isText = name.endsWith(".csv") || name.endsWith(".txt");
        boolean everywhere =
                Stream.of(base, one, other).allMatch(files -> files.byName().containsKey(name));
        if (!isText || !everywhere) {
            return Optional.empty();
        }
        var mark = name.endsWith(".csv") ? "\uFEFF" : "";
        return new Lines(lines(base, name), lines(one, name), lines(other, name))
                .merged()
                .map(lines -> (mark + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(RuleFiles files, String name) {
        var bytes = files.bytes(name).orElse(new byte[0]);
        return Decoded.text(name, bytes, new Findings()).lines().toList();
    }

    /** The lines of one file as it was and as each side made it. */
    private record Lines(List<String> base, List<String> one, List<String> other) {

        /** So many of the lines as they were make room for these. */
        private record Edit(int from, int to, List<String> lines) {

            boolean collidesWith(Edit next) {
                boolean bothInsert = from == to && next.from == next.to && from == next.from;
                return !equals(next)
                        && (bothInsert
                                || Math.max(from, next.from) < Math.min(to, next.to)
                                || isWithin(next)
                                || next.isWithin(this));
            }

            private boolean isWithin(Edit wider) {
                return from == to && wider.from < from && from < wider.to;
            }
        }

        Optional<List<String>> merged() {
            var ofOne = edits(one);
            var ofOther = edits(other);
            boolean collide = ofOne.stream().anyMatch(edit -> ofOther.stream().anyMatch(edit::collidesWith));
            return collide
                    ? Optional.empty()
                    : Optional.of(apply(Stream.concat(ofOne.stream(), ofOther.stream())
                            .distinct()
                            .sorted(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to))
                            .toList()));
        }

        private List<Edit> edits(List<String> side) {
            return new Alignment<>(base, side)
                    .pieces().stream().map(piece -> edit(piece, side)).toList();
        }

        private static Edit edit(Piece piece, List<String> side) {
            return new Edit(piece.from(), piece.to(), side.subList(piece.newFrom(), piece.newTo()));
        }

        private List<String> apply(List<Edit> edits) {
            var merged = new ArrayList<String>();
            int at = 0;
            for (var edit : edits) {
                merged.addAll(base.subList(at, edit.from()));
                merged.addAll(edit.lines());
                at = edit.to();
            }
            merged.addAll(base.subList(at, base.size()));
            return merged;
        }
    }
}
