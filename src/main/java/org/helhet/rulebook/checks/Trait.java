package org.helhet.rulebook.checks;

import java.util.List;
import java.util.Map;
import org.helhet.rulebook.deciding.Demand;
import org.helhet.rulebook.rows.Condition;
import org.helhet.rulebook.rows.Fact;

/**
 * One thing that a complaint can be on one side, such as being about parcels that are late.
 *
 * @param values by fact, in the words that the tables use; more than one only of topics
 * @param accountOwner whether the customer has an account owner
 */
public record Trait(Map<Fact, List<String>> values, boolean accountOwner) {

    public static Trait of(Fact fact, String value) {
        return new Trait(Map.of(fact, List.of(value)), false);
    }

    boolean meets(Demand demand) {
        return switch (demand) {
            case Demand.OneOf oneOf -> of(oneOf.fact()).stream().anyMatch(oneOf.values()::contains);
            case Demand.That that ->
                that.condition() instanceof Condition.Compare compare
                        ? compare.isTrueOf(of(compare.fact()))
                        : accountOwner;
        };
    }

    public List<String> of(Fact fact) {
        return values.getOrDefault(fact, List.of());
    }
}
