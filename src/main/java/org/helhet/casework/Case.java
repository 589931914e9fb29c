package org.helhet.casework;

import java.time.Instant;
import org.helhet.complaint.Complainant;
import org.helhet.complaint.Owner;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Severity;
import org.helhet.decision.Facts;
import org.helhet.decision.LetterFacts;
import org.helhet.decision.Reasons;
import org.helhet.decision.Telling;

/** An owned complaint as its letters tell of it; {@code id} is its key in the database. */
record Case(
        long id,
        String reference,
        String token,
        Owner owner,
        Complainant complainant,
        String subject,
        Facts facts,
        Severity severity,
        Promise next,
        Instant answerBy,
        Reasons reasons) {

    LetterFacts told(CaseworkSettings settings, Instant now, String quote, String problem, Telling telling) {
        return new LetterFacts(
                reference,
                owner,
                complainant,
                subject,
                quote,
                facts,
                severity,
                next,
                answerBy,
                reasons,
                settings.statusPage(token),
                settings.statusPage(token),
                problem,
                telling,
                now);
    }
}
