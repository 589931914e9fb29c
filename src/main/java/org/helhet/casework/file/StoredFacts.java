package org.helhet.casework.file;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.casework.Json;
import org.helhet.decision.Facts;
import org.helhet.decision.Reasons;
import tools.jackson.core.JacksonException;

/** Reads what was kept with a decision: facts and reasons. */
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

    /** The reasons that were kept with a decision. */
    public static Reasons reasons(String json) {
        return Json.reasons(json);
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
