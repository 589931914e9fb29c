package org.helhet.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the rows of {@code ownership.csv} in which everything is true, in the order of the file and without looking at each.
 * For every value that rows ask for it keeps the set of those rows. Immutable.
 */
final class OwnershipIndex {

    private final List<OwnershipRow> rows;
    private final Map<Question, Answers> questions = new LinkedHashMap<>();
    private final Map<Condition, BitSet> conditions = new LinkedHashMap<>();

    /** A row may ask about the same fact twice: in its cell and in a sentence. */
    private record Question(Fact fact, int time) {}

    private record Answers(BitSet asking, Map<String, BitSet> byValue) {

        /** Takes away the rows that ask for another value than these. */
        void narrow(BitSet rows, List<String> values) {
            var others = (BitSet) asking.clone();
            for (var value : values) {
                var content = byValue.get(value);
                if (content != null) {
                    others.andNot(content);
                }
            }
            rows.andNot(others);
        }
    }

    OwnershipIndex(List<OwnershipRow> rows) {
        this.rows = List.copyOf(rows);
        for (int number = 0; number < rows.size(); number++) {
            add(number, rows.get(number));
        }
    }

    private void add(int number, OwnershipRow row) {
        var asked = new ArrayList<Fact>();
        for (var demand : Demand.of(row)) {
            switch (demand) {
                case Demand.OneOf oneOf -> {
                    var question = new Question(oneOf.fact(), (int)
                            asked.stream().filter(oneOf.fact()::equals).count());
                    ask(number, question, oneOf.values());
                    asked.add(oneOf.fact());
                }
                case Demand.That that ->
                    conditions
                            .computeIfAbsent(that.condition(), unknown -> new BitSet())
                            .set(number);
            }
        }
    }

    private void ask(int number, Question question, Set<String> values) {
        var answers = questions.computeIfAbsent(question, unknown -> new Answers(new BitSet(), new HashMap<>()));
        answers.asking().set(number);
        for (var value : values) {
            answers.byValue().computeIfAbsent(value, unknown -> new BitSet()).set(number);
        }
    }

    /** The numbers of the rows, for {@link #row}. */
    BitSet matching(Situation situation) {
        var matching = new BitSet(rows.size());
        matching.set(0, rows.size());
        questions.forEach((question, answers) -> answers.narrow(matching, situation.values(question.fact())));
        conditions.forEach((condition, having) -> {
            if (!situation.holds(condition)) {
                matching.andNot(having);
            }
        });
        return matching;
    }

    OwnershipRow row(int number) {
        return rows.get(number);
    }
}
