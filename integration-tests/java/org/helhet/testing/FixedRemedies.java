package org.helhet.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Authority;
import org.helhet.decision.Facts;
import org.helhet.decision.RemedyRules;
import org.helhet.decision.RemedyWish;

/** Goodwill: up to 500 by anybody, more by the boss; an apology by everybody. */
public record FixedRemedies(PersonId boss) implements RemedyRules {

    private static final BigDecimal MOST = BigDecimal.valueOf(500);

    @Override
    public List<String> kinds() {
        return List.of("apology", "goodwill");
    }

    @Override
    public Authority authority(PersonId who, RemedyWish wish, Facts facts, Instant now) {
        var amount = wish.amount();
        if (!kinds().contains(wish.kind())) {
            return new Authority.Unknown("We know apology and goodwill.");
        }
        return amount == null || amount.compareTo(MOST) <= 0 || who.equals(boss)
                ? new Authority.Within(wish.kind())
                : new Authority.Above(wish.kind(), boss, "Goodwill above 500 needs a yes.");
    }

    @Override
    public String outsideBody(Facts facts, Instant now) {
        return facts.country().equals("SE") ? "ARN, www.arn.se" : "";
    }
}
