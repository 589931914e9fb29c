package org.helhet.decision;

import java.time.Instant;
import java.util.List;
import org.helhet.complaint.PersonId;

/** What may be given to put something right, and by whom. */
public interface RemedyRules {

    /** What may be given, in the words and the order of {@code remedies.csv}. */
    List<String> kinds();

    /** Whether this person may give it in this complaint, at this moment. */
    Authority authority(PersonId who, RemedyWish wish, Facts facts, Instant now);

    /** Where a consumer who is told no can turn: name and address; empty for a business, or where no such body is known. */
    String outsideBody(Facts facts, Instant now);
}
