package org.helhet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One thing that a row of {@code ownership.csv} asks of a complaint. */
sealed interface Demand {

    /** A fact has one of these values. */
    record OneOf(Fact fact, Set<String> values) implements Demand {}

    record That(Condition condition) implements Demand {}

    /** All that the row asks, from its first column to its last; nothing where it means anything. */
    static List<Demand> of(OwnershipRow row) {
        var demands = new ArrayList<Demand>();
        if (!row.topics().isEmpty()) {
            demands.add(new OneOf(Fact.TOPIC, row.topics()));
        }
        if (!row.areas().isEmpty()) {
            demands.add(new OneOf(Fact.AREA, row.areas()));
        }
        var type = row.customerType();
        if (type != null) {
            demands.add(new OneOf(Fact.CUSTOMER_TYPE, Set.of(type.word())));
        }
        row.conditions().forEach(condition -> demands.add(of(condition)));
        return demands;
    }

    private static Demand of(Condition condition) {
        return condition instanceof Condition.Compare compare
                        && (compare.operator() == Operator.IS || compare.operator() == Operator.CONTAINS)
                ? new OneOf(compare.fact(), Set.of(compare.value()))
                : new That(condition);
    }

    default boolean isMetBy(Situation situation) {
        return switch (this) {
            case OneOf oneOf -> situation.values(oneOf.fact()).stream().anyMatch(oneOf.values()::contains);
            case That that -> situation.holds(that.condition());
        };
    }
}
