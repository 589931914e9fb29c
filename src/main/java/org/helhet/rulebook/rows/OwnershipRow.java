package org.helhet.rulebook.rows;

import java.util.List;
import java.util.Set;
import org.helhet.complaint.CustomerType;
import org.helhet.rulebook.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who owns what: the first row where everything is true wins; empty means anything.
 *
 * @param topics their English names
 * @param why in the words of the file, in its language only
 * @param says the row in English words, for reasons: "topic damaged, area Malmö → Anna Berg"
 */
public record OwnershipRow(
        int row,
        Set<String> topics,
        Set<String> areas,
        @Nullable CustomerType customerType,
        List<Condition> conditions,
        OwnerWord owner,
        Words why,
        String says) {

    OwnershipRow saying(String words) {
        return new OwnershipRow(row, topics, areas, customerType, conditions, owner, why, words);
    }

    /** Wherever the two stand. */
    public boolean asksAndGivesTheSame(OwnershipRow other) {
        return topics.equals(other.topics)
                && areas.equals(other.areas)
                && customerType == other.customerType
                && conditions.equals(other.conditions)
                && owner.equals(other.owner);
    }

    public boolean meansAnything() {
        return topics.isEmpty() && areas.isEmpty() && customerType == null && conditions.isEmpty();
    }
}
