package org.helhet.whatif;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.helhet.rulebook.Place;

/**
 * What would have been different under a candidate: what the rules would have said, not what people would have done. Answers already
 * promised stay promised; of an open complaint it tells what the rules would say next.
 *
 * @param live version in force, with which the candidate is compared
 * @param replayed complaints decided by both
 * @param open those of them that are open now
 * @param unreadable complaints of which a stored fact is missing or that could not be decided: counted as changed, never guessed
 * @param because rows that make a difference, the most frequent first
 * @param used rows of the candidate that decided something
 * @param cases the gravest, at most ten
 */
public record Difference(
        String live,
        String candidate,
        int days,
        Instant from,
        Instant to,
        long replayed,
        long open,
        long unreadable,
        Owners owners,
        Answers answers,
        Severities severities,
        Called called,
        Money money,
        List<RowCount> because,
        List<RowCount> used,
        List<ChangedCase> cases) {

    /**
     * Who would own what.
     *
     * @param changedFromThen against the owner who was given then, by the rules, calendar and people of that time
     * @param withoutRow complaints for which no row of the candidate names anybody: the duty owner takes them
     */
    public record Owners(long changed, long changedFromThen, long withoutRow, List<Shift> gains, List<Shift> loses) {}

    /**
     * How many more or fewer complaints a person would own.
     *
     * @param peak the most that would have been open in one week, of those replayed
     * @param capacity by people.csv of the candidate
     */
    public record Shift(String person, String name, long change, int peak, int capacity) {}

    /** When the answer would be promised; of those that would be later all are named, up to a bound. */
    public record Answers(long earlier, long same, long later, List<ChangedCase> laterCases) {}

    public record Severities(long raised, long lowered) {}

    /** How many people would be called in as soon as a complaint is decided. */
    public record Called(long before, long after) {}

    /** What may be given by whom: limits that only the rules in force have, and that only the candidate has. */
    public record Money(List<String> gone, List<String> added) {

        public boolean changes() {
            return !gone.isEmpty() || !added.isEmpty();
        }
    }

    /** A row of a file, what it says, and how many complaints it decides. */
    public record RowCount(String file, int row, String says, long count) {}

    /** A complaint that would be decided otherwise, and the row of the candidate that does it. */
    public record ChangedCase(String reference, Instant decidedAt, Outcome before, Outcome after, RowCount because) {}

    public record Outcome(String owner, String severity, Instant answerBy) {}

    /** Where the rows of the candidate stand that decided something. */
    public Set<Place> usedPlaces() {
        return used.stream().map(row -> Place.of(row.file(), row.row())).collect(Collectors.toSet());
    }

    /** Of a hundred complaints how many would get another owner; those that could not be replayed count as changed. */
    public double ownersChangedPercent() {
        var all = replayed + unreadable;
        return all == 0 ? 0 : 100.0 * (owners.changed() + unreadable) / all;
    }

    /** Nobody would be told a later day, nobody would be without an owner, and everything could be replayed. */
    public boolean isHarmless() {
        return answers.later() == 0 && owners.withoutRow() == 0 && unreadable == 0;
    }
}
