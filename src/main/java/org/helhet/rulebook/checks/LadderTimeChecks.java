package org.helhet.rulebook.checks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.helhet.calendar.TimeSpan;
import org.helhet.decision.Trigger;
import org.helhet.rulebook.rows.EscalationReader;
import org.helhet.rulebook.rows.EscalationRow;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.Spans;
import org.helhet.rulebook.rows.TriggerWords;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Spoken;

/** Whether a higher rung of {@code escalation.csv} comes later than a lower one, and none before the promise. */
record LadderTimeChecks(Checks checks) {

    void all() {
        var rows = checks.tables().escalation();
        rows.stream().filter(row -> row.step().isAboveTheOwner()).forEach(row -> {
            lowerRung(row, rows);
            early(row);
        });
    }

    /** Only rows that ask for the same can be compared; a rung is reached by the first of its rows. */
    private void lowerRung(EscalationRow row, List<EscalationRow> rows) {
        EscalationChecks.rungs(rows).reversed().stream()
                .filter(rung -> rung.getFirst().step().rung() < row.step().rung())
                .map(rung ->
                        rung.stream().filter(lower -> isComparable(lower, row)).toList())
                .filter(lower ->
                        !lower.isEmpty() && lower.stream().allMatch(other -> isNotLater(row.when(), other.when())))
                .findFirst()
                .ifPresent(lower -> tellNotRising(row, lower.getFirst()));
    }

    private static boolean isComparable(EscalationRow lower, EscalationRow row) {
        return lower.conditions().equals(row.conditions())
                && family(lower.when()).equals(family(row.when()));
    }

    private static Class<?> family(Trigger when) {
        return when instanceof Trigger.PromiseMissed ? Trigger.AfterMissed.class : when.getClass();
    }

    /** Of two moments of one family. */
    private static boolean isNotLater(Trigger upper, Trigger lower) {
        return switch (upper) {
            case Trigger.PromiseMissed missed -> true;
            case Trigger.AfterMissed after ->
                lower instanceof Trigger.AfterMissed other && isNotLonger(after.span(), other.span());
            case Trigger.OlderThan older ->
                lower instanceof Trigger.OlderThan other && isNotLonger(older.age(), other.age());
            case Trigger.PromisesMissed missed ->
                lower instanceof Trigger.PromisesMissed other && missed.count() <= other.count();
            case Trigger.Contacts contacts ->
                lower instanceof Trigger.Contacts other && contacts.count() <= other.count();
            case Trigger.ShareGone gone -> false;
            case Trigger.TimeLeft left -> false;
            case Trigger.UnitRefused refused -> false;
            case Trigger.OutsideBody body -> false;
            case Trigger.Press press -> false;
            case Trigger.RequestUnanswered asked -> false;
            case Trigger.NeededWithin needed -> false;
            case Trigger.SameTopic same -> false;
        };
    }

    /** Of hours and days only what is less than half as long is surely over first: some days are short. */
    private static boolean isNotLonger(TimeSpan upper, TimeSpan lower) {
        return Spans.isNeverLonger(upper, lower) || Spans.days(upper) * 2 < Spans.days(lower);
    }

    private void tellNotRising(EscalationRow row, EscalationRow lower) {
        var words = new TriggerWords(checks.tables().vocabulary().topics());
        checks.findings()
                .add(
                        Fault.TIMES_NOT_RISING,
                        checks.cell(FileNames.ESCALATION, row.row(), EscalationReader.WHEN),
                        Map.of(
                                "row", Spoken.plain(Integer.toString(lower.row())),
                                "upper", EscalationChecks.step(row),
                                "lower", EscalationChecks.step(lower),
                                "when", language -> words.say(lower.when(), language)));
    }

    private void early(EscalationRow row) {
        boolean early = switch (row.when()) {
            case Trigger.ShareGone gone -> true;
            case Trigger.TimeLeft left -> true;
            case Trigger.OlderThan older -> isBeforeAnAnswer(older.age());
            default -> false;
        };
        if (early) {
            checks.findings()
                    .add(
                            Fault.BEFORE_THE_PROMISE,
                            checks.cell(FileNames.ESCALATION, row.row(), EscalationReader.WHEN),
                            Map.of("step", EscalationChecks.step(row)));
        }
    }

    private boolean isBeforeAnAnswer(TimeSpan age) {
        return checks.tables().promises().stream()
                .anyMatch(row -> Stream.of(row.answerWithin(), row.answerAtLatest())
                                .flatMap(Stream::ofNullable)
                                .mapToDouble(Spans::days)
                                .min()
                                .orElse(0)
                        > Spans.days(age));
    }
}
