package org.helhet.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Decision;
import org.helhet.decision.Reason;
import org.helhet.whatif.Difference.ChangedCase;
import org.helhet.whatif.Difference.RowCount;

/** Counts what would be different. Two counts added give the same whoever counted what, in whatever order. */
final class Tally {

    static final int CASES = 10;
    static final int LATER_CASES = 50;

    /** A row, and what it says. */
    record Cause(String file, int row, String says) {

        static Cause of(Reason reason) {
            return new Cause(reason.file(), reason.row(), reason.says());
        }
    }

    /** A case with what puts it in order: the gravest first, then the newest. */
    private record Ranked(int grave, long id, ChangedCase of) {

        static final Comparator<Ranked> GRAVEST_FIRST = Comparator.comparingInt(Ranked::grave)
                .thenComparing(Comparator.comparingLong(Ranked::id).reversed());
    }

    private final Instant from;
    private final Instant end;
    private final Map<PersonId, Weeks> weeks = new HashMap<>();
    private final List<Ranked> ranked = new ArrayList<>();
    private final List<Ranked> rankedLater = new ArrayList<>();
    final Map<PersonId, String> names = new HashMap<>();
    final Map<PersonId, Long> change = new HashMap<>();
    final Map<Cause, Long> because = new HashMap<>();
    final Map<Cause, Long> used = new HashMap<>();
    long replayed;
    long open;
    long unreadable;
    long owners;
    long ownersFromThen;
    long withoutRow;
    long earlier;
    long same;
    long later;
    long raised;
    long lowered;
    long calledBefore;
    long calledAfter;

    Tally(Instant from, Instant end) {
        this.from = from;
        this.end = end;
    }

    /** For counting a part of the same time. */
    Tally empty() {
        return new Tally(from, end);
    }

    void unreadable() {
        unreadable++;
    }

    void count(Kept kept, Verdict before, Verdict after) {
        replayed++;
        open += kept.closedAt() == null ? 1 : 0;
        owner(kept, before, after);
        answer(before, after);
        severity(before, after);
        calledBefore += before.called();
        calledAfter += after.called();
        after.decision().reasons().all().stream()
                .filter(reason -> reason.row() > 0)
                .map(Cause::of)
                .distinct()
                .forEach(row -> used.merge(row, 1L, Long::sum));
        if (!after.sameAs(before)) {
            changed(kept, before, after);
        }
    }

    private void owner(Kept kept, Verdict before, Verdict after) {
        var owner = after.decision().owner();
        names.put(owner.id(), owner.name());
        weeks.computeIfAbsent(owner.id(), unknown -> new Weeks(from, end)).open(kept.madeAt(), kept.closedAt());
        ownersFromThen += owner.id().value().equals(kept.owner()) ? 0 : 1;
        withoutRow += after.decision() instanceof Decision.TakenByDuty ? 1 : 0;
        if (!after.sameOwner(before)) {
            var loser = before.decision().owner();
            owners++;
            names.put(loser.id(), loser.name());
            change.merge(owner.id(), 1L, Long::sum);
            change.merge(loser.id(), -1L, Long::sum);
        }
    }

    private void answer(Verdict before, Verdict after) {
        int order = after.answerBy().compareTo(before.answerBy());
        earlier += order < 0 ? 1 : 0;
        same += order == 0 ? 1 : 0;
        later += order > 0 ? 1 : 0;
    }

    private void severity(Verdict before, Verdict after) {
        int order = after.decision().severity().compareTo(before.decision().severity());
        raised += order > 0 ? 1 : 0;
        lowered += order < 0 ? 1 : 0;
    }

    private void changed(Kept kept, Verdict before, Verdict after) {
        var cause = Cause.of(after.reasonAgainst(before));
        because.merge(cause, 1L, Long::sum);
        boolean isLater = after.answerBy().isAfter(before.answerBy());
        var row = new RowCount(cause.file(), cause.row(), cause.says(), 1);
        var found = new Ranked(
                isLater ? 0 : after.sameOwner(before) ? 2 : 1,
                kept.id(),
                new ChangedCase(kept.reference(), kept.madeAt(), before.outcome(), after.outcome(), row));
        keep(ranked, found, CASES);
        if (isLater) {
            keep(rankedLater, found, LATER_CASES);
        }
    }

    private static void keep(List<Ranked> cases, Ranked found, int most) {
        cases.add(found);
        if (cases.size() > 2 * most) {
            shorten(cases, most);
        }
    }

    private static void shorten(List<Ranked> cases, int most) {
        cases.sort(Ranked.GRAVEST_FIRST);
        cases.subList(Math.min(most, cases.size()), cases.size()).clear();
    }

    /** What somebody else has counted. */
    void add(Tally other) {
        replayed += other.replayed;
        open += other.open;
        unreadable += other.unreadable;
        owners += other.owners;
        ownersFromThen += other.ownersFromThen;
        withoutRow += other.withoutRow;
        earlier += other.earlier;
        same += other.same;
        later += other.later;
        raised += other.raised;
        lowered += other.lowered;
        calledBefore += other.calledBefore;
        calledAfter += other.calledAfter;
        names.putAll(other.names);
        other.change.forEach((person, count) -> change.merge(person, count, Long::sum));
        other.because.forEach((row, count) -> because.merge(row, count, Long::sum));
        other.used.forEach((row, count) -> used.merge(row, count, Long::sum));
        other.weeks.forEach((person, counted) ->
                weeks.computeIfAbsent(person, unknown -> new Weeks(from, end)).add(counted));
        other.ranked.forEach(found -> keep(ranked, found, CASES));
        other.rankedLater.forEach(found -> keep(rankedLater, found, LATER_CASES));
    }

    int peak(PersonId person) {
        var counted = weeks.get(person);
        return counted == null ? 0 : counted.peak();
    }

    List<ChangedCase> cases() {
        shorten(ranked, CASES);
        return ranked.stream().map(Ranked::of).toList();
    }

    List<ChangedCase> laterCases() {
        shorten(rankedLater, LATER_CASES);
        return rankedLater.stream().map(Ranked::of).toList();
    }
}
