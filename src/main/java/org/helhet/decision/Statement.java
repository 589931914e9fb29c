package org.helhet.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Complainant;
import org.helhet.complaint.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody told us and what we already knew at that moment; a rulebook reads {@link Facts} from it.
 *
 * @param receivedAt when anyone in the company first heard it
 * @param text what the customer wrote, without quoted text and signature
 * @param language an ISO 639-1 code, or empty when it is to be found out from the text
 * @param needBy the customer's own date where a field gave it; else it is read from the text
 * @param heardBy the colleague who heard it, by id, name or mail address, or empty
 * @param earlier the complaints it has to do with, the closest first
 * @param contacts how many times this customer has written about open matters, this one included
 * @param openComplaints how many open complaints each person owns
 * @param away who is away now, beyond what {@code people.csv} says
 */
public record Statement(
        Channel channel,
        Instant receivedAt,
        Complainant from,
        String customerNumber,
        String orderNumber,
        String subject,
        String text,
        String language,
        @Nullable NeedBy needBy,
        String area,
        String heardBy,
        List<Earlier> earlier,
        int contacts,
        Map<PersonId, Integer> openComplaints,
        Set<PersonId> away) {

    public Statement {
        earlier = List.copyOf(earlier);
        openComplaints = Map.copyOf(openComplaints);
        away = Set.copyOf(away);
    }
}
