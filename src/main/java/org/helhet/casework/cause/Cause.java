package org.helhet.casework.cause;

import java.util.Optional;
import org.helhet.decision.Facts;
import org.helhet.decision.Topic;

/**
 * What complaints have in common that may have one cause: the surest topic and the place. The area is the place; complaints whose area is
 * unknown have their country in common. No fact tells of a product, so no product does.
 *
 * @param area where it happened, or empty
 * @param country ISO 3166-1 alpha-2 where the area is unknown, else empty
 */
record Cause(String topic, String area, String country) {

    private static final String UNCLEAR = "unclear";

    /** Empty for what is unclear: that nobody knows what they are about is not what complaints have in common. */
    static Optional<Cause> of(Facts facts) {
        return facts.topics().stream()
                .map(Topic::name)
                .findFirst()
                .filter(topic -> !topic.equals(UNCLEAR))
                .map(topic -> new Cause(topic, facts.area(), facts.area().isEmpty() ? facts.country() : ""));
    }
}
