package org.helhet.whatif;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.helhet.decision.Rulebook;
import org.helhet.whatif.Difference.RowCount;
import org.helhet.whatif.Difference.Shift;

/** Makes the difference of what was counted, everything in a stable order. */
final class Report {

    private static final Comparator<RowCount> MOST_FIRST = Comparator.comparingLong(RowCount::count)
            .reversed()
            .thenComparing(RowCount::file)
            .thenComparingInt(RowCount::row)
            .thenComparing(RowCount::says);

    private Report() {}

    static Difference of(Tally tally, Rulebook live, Rulebook candidate, int days, Instant from, Instant to) {
        var shifts = shifts(tally, candidate);
        return new Difference(
                live.version(),
                candidate.version(),
                days,
                from,
                to,
                tally.replayed,
                tally.open,
                tally.unreadable,
                new Difference.Owners(
                        tally.owners,
                        tally.ownersFromThen,
                        tally.withoutRow,
                        shifts.stream().filter(shift -> shift.change() > 0).toList(),
                        shifts.reversed().stream()
                                .filter(shift -> shift.change() < 0)
                                .toList()),
                new Difference.Answers(tally.earlier, tally.same, tally.later, tally.laterCases()),
                new Difference.Severities(tally.raised, tally.lowered),
                new Difference.Called(tally.calledBefore, tally.calledAfter),
                new Difference.Money(
                        without(live.moneyLimits(), candidate.moneyLimits()),
                        without(candidate.moneyLimits(), live.moneyLimits())),
                rows(tally.because),
                rows(tally.used),
                tally.cases());
    }

    /** Whoever gains most first. */
    private static List<Shift> shifts(Tally tally, Rulebook candidate) {
        var capacities = candidate.capacities();
        return tally.change.entrySet().stream()
                .map(entry -> new Shift(
                        entry.getKey().value(),
                        tally.names.getOrDefault(entry.getKey(), entry.getKey().value()),
                        entry.getValue(),
                        tally.peak(entry.getKey()),
                        capacities.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparingLong(Shift::change).reversed().thenComparing(Shift::person))
                .toList();
    }

    private static List<String> without(Set<String> all, Set<String> known) {
        return all.stream().filter(limit -> !known.contains(limit)).sorted().toList();
    }

    private static List<RowCount> rows(Map<Tally.Cause, Long> counted) {
        return counted.entrySet().stream()
                .map(entry -> new RowCount(
                        entry.getKey().file(),
                        entry.getKey().row(),
                        entry.getKey().says(),
                        entry.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }
}
