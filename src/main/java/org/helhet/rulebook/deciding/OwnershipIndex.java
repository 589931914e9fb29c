package org.helhet.rulebook.deciding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.helhet.rulebook.rows.Condition;
import org.helhet.rulebook.rows.Fact;
import org.helhet.rulebook.rows.OwnershipRow;
import org.helhet.rulebook.rows.Situation;

/**
 * Finds the rows of {@code ownership.csv} in which everything is true, in the order of the file and without looking at each.
 * For every value that rows ask for it keeps the set of those rows. Immutable.
 */
public final class OwnershipIndex {

    private final List<OwnershipRow> rows;
    private final Map<Question, Answers> questions = new LinkedHashMap<>();
    private final Map<Condition, Further> conditions = new HashMap<>();
    private final List<List<Further>> conditionsOf = new ArrayList<>();

    /** A row may ask about the same fact twice: in its cell and in a sentence. */
    private record Question(Fact fact, int time) {}

    /** The rows that do not ask the question, and for each value the rows that are content with it: those and the ones that ask for it. */
    private record Answers(BitSet indifferent, Map<String, BitSet> byValue) {

        Answers(int rows) {
            this(new BitSet(rows), new HashMap<>());
            indifferent.set(0, rows);
        }

        void ask(int row, Set<String> values) {
            indifferent.clear(row);
            for (var value : values) {
                byValue.computeIfAbsent(value, unknown -> new BitSet()).set(row);
            }
        }

        void letTheIndifferentIn() {
            byValue.values().forEach(content -> content.or(indifferent));
        }

        /** Takes away the rows that ask for another value than these. */
        void narrow(BitSet rows, List<String> values) {
            var content = indifferent;
            for (var value : values) {
                var more = byValue.getOrDefault(value, indifferent);
                content = content == indifferent ? more : union(content, more);
            }
            rows.and(content);
        }

        private static BitSet union(BitSet one, BitSet other) {
            var union = (BitSet) one.clone();
            union.or(other);
            return union;
        }
    }

    /** A condition that is looked at row by row, and all the rows that ask for it. */
    private record Further(Condition condition, BitSet rows) {}

    public OwnershipIndex(List<OwnershipRow> rows) {
        this.rows = List.copyOf(rows);
        for (int number = 0; number < rows.size(); number++) {
            add(number, rows.get(number));
        }
        questions.values().forEach(Answers::letTheIndifferentIn);
    }

    private void add(int number, OwnershipRow row) {
        var asked = new ArrayList<Fact>();
        var further = new ArrayList<Further>();
        for (var demand : Demand.of(row)) {
            switch (demand) {
                case Demand.OneOf oneOf -> {
                    var question = new Question(oneOf.fact(), (int)
                            asked.stream().filter(oneOf.fact()::equals).count());
                    questions
                            .computeIfAbsent(question, unknown -> new Answers(rows.size()))
                            .ask(number, oneOf.values());
                    asked.add(oneOf.fact());
                }
                case Demand.That that -> {
                    var condition =
                            conditions.computeIfAbsent(that.condition(), unknown -> new Further(unknown, new BitSet()));
                    condition.rows().set(number);
                    further.add(condition);
                }
            }
        }
        conditionsOf.add(further);
    }

    Matching matching(Situation situation) {
        return new Matching(situation);
    }

    /** Goes from one row in which everything is true to the next. */
    final class Matching {

        private final Situation situation;
        private final BitSet left = new BitSet(rows.size());
        private int number = -1;

        private Matching(Situation situation) {
            this.situation = situation;
            left.set(0, rows.size());
            questions.forEach((question, answers) -> answers.narrow(left, situation.values(question.fact())));
        }

        /** Empty after the last. */
        Optional<OwnershipRow> next() {
            number = left.nextSetBit(number + 1);
            while (number >= 0 && !everythingHolds()) {
                number = left.nextSetBit(number + 1);
            }
            return number < 0 ? Optional.empty() : Optional.of(rows.get(number));
        }

        /** What does not hold takes away all the rows that ask for it. */
        private boolean everythingHolds() {
            for (var further : conditionsOf.get(number)) {
                if (!situation.holds(further.condition())) {
                    left.andNot(further.rows());
                    return false;
                }
            }
            return true;
        }
    }
}
