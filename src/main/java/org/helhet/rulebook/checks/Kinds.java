package org.helhet.rulebook.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.helhet.rulebook.deciding.Demand;
import org.helhet.rulebook.rows.Condition;
import org.helhet.rulebook.rows.Fact;
import org.helhet.rulebook.rows.Operator;
import org.helhet.rulebook.rows.OwnerWord;
import org.helhet.rulebook.rows.OwnershipRow;
import org.helhet.rulebook.topics.TopicSearch;

/**
 * All kinds of complaint that the rows of {@code ownership.csv} can tell apart by what has a value: one trait on each side. A side of which
 * no row asks has a single trait, which says nothing.
 */
final class Kinds {

    static final Demand ACCOUNT_OWNER = new Demand.That(new Condition.HasAccountOwner());

    /** Where no word fits there is no evidence to be weak. */
    private static final Demand CLEAR =
            new Demand.That(new Condition.Compare(Fact.TOPIC, Operator.IS_NOT, TopicSearch.UNCLEAR));

    private final List<Side> sides;
    private final Box all;

    /** The traits that belong together, as one of them says something of another: a topic of the severity, a customer of its type. */
    private record Side(List<Trait> traits, Map<List<Demand>, BitSet> known) {

        boolean isAskedBy(Demand demand) {
            return demand.about()
                    .filter(traits.getFirst().values()::containsKey)
                    .isPresent();
        }

        /** The same object for the same demands. */
        BitSet meeting(List<Demand> demands) {
            var asked = demands.stream().filter(this::isAskedBy).toList();
            return known.computeIfAbsent(
                    asked,
                    unknown -> IntStream.range(0, traits.size())
                            .filter(trait -> asked.stream().allMatch(traits.get(trait)::meets))
                            .collect(BitSet::new, BitSet::set, BitSet::or));
        }
    }

    Kinds(List<List<Trait>> sides) {
        this.sides =
                sides.stream().map(traits -> new Side(traits, new HashMap<>())).toList();
        all = asked(List.of());
    }

    Box all() {
        return all;
    }

    /** Those of which everything is true that the row asks for, circumstances apart; none where it asks for what never comes together. */
    Box askedBy(OwnershipRow row) {
        return asked(demandsOf(row));
    }

    /** Where the account owner shall own, there must be one. */
    static List<Demand> demandsOf(OwnershipRow row) {
        var demands = new ArrayList<>(Demand.of(row));
        if (row.owner() instanceof OwnerWord.AccountOwner) {
            demands.add(ACCOUNT_OWNER);
        }
        if (row.conditions().contains(new Condition.WeakEvidence())) {
            demands.add(CLEAR);
        }
        return demands;
    }

    private Box asked(List<Demand> demands) {
        return new Box(sides.stream().map(side -> side.meeting(demands)).toList());
    }

    /** The first kind in the box, without the sides on which the box has everything. */
    List<Trait> example(Box box) {
        return IntStream.range(0, sides.size())
                .filter(side -> !box.sides().get(side).equals(all.sides().get(side)))
                .mapToObj(side -> first(side, box))
                .toList();
    }

    /** All that the first kind in the box is. */
    Trait whole(Box box) {
        var values = new EnumMap<Fact, List<String>>(Fact.class);
        boolean accountOwner = false;
        for (int side = 0; side < sides.size(); side++) {
            values.putAll(first(side, box).values());
            accountOwner |= first(side, box).accountOwner();
        }
        return new Trait(values, accountOwner);
    }

    private Trait first(int side, Box box) {
        return sides.get(side).traits().get(box.sides().get(side).nextSetBit(0));
    }
}
