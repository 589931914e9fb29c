package org.helhet.decision;

import java.util.List;

/** What the sentences of {@code exceptions.txt} add to a decision, beside owner, severity and promises; often nothing. */
public record Additions(List<CalledIn> calledIn, List<Offer> offers) {

    public Additions {
        calledIn = List.copyOf(calledIn);
        offers = List.copyOf(offers);
    }
}
