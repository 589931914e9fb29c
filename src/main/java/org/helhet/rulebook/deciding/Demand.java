package org.helhet.rulebook.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helhet.rulebook.rows.Condition;
import org.helhet.rulebook.rows.Fact;
import org.helhet.rulebook.rows.Operator;
import org.helhet.rulebook.rows.OwnershipRow;
import org.helhet.rulebook.rows.Situation;

/** One thing that a row of {@code ownership.csv} asks of a complaint. */
public sealed interface Demand {

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

    /** What it is about, where that has values; whether there is an account owner the customer tells. */
    default Optional<Fact> about() {
        return switch (this) {
            case OneOf oneOf -> Optional.of(oneOf.fact());
            case That that -> factOf(that.condition());
        };
    }

    private static Optional<Fact> factOf(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return Optional.of(compare.fact());
        }
        return condition instanceof Condition.HasAccountOwner ? Optional.of(Fact.CUSTOMER) : Optional.empty();
    }

    /** The values of the fact that it names. */
    default Set<String> named() {
        return switch (this) {
            case OneOf oneOf -> oneOf.values();
            case That that ->
                that.condition() instanceof Condition.Compare compare ? Set.of(compare.value()) : Set.of();
        };
    }

    default boolean isMetBy(Situation situation) {
        return switch (this) {
            case OneOf oneOf -> situation.values(oneOf.fact()).stream().anyMatch(oneOf.values()::contains);
            case That that -> situation.holds(that.condition());
        };
    }
}
