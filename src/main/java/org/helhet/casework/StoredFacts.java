package org.helhet.casework;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.decision.Facts;
import tools.jackson.core.JacksonException;

/** Reads the facts that were kept with a decision. */
public final class StoredFacts {

    private StoredFacts() {}

    /** Empty when a fact is missing or cannot be read: nobody may guess what it was. */
    public static Optional<Facts> read(String json) {
        try {
            var facts = Json.completeFacts(json);
            return isWhole(facts) ? Optional.of(facts) : Optional.empty();
        } catch (JacksonException | NullPointerException missing) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(Facts facts) {
        var customer = facts.customer();
        return !facts.topics().isEmpty()
                && customer != null
                && Stream.of(
                                facts.language(),
                                facts.area(),
                                facts.country(),
                                facts.accountOwner(),
                                facts.channel(),
                                facts.receivedAt(),
                                facts.heardBy(),
                                customer.number(),
                                customer.name(),
                                customer.type())
                        .allMatch(Objects::nonNull);
    }
}
