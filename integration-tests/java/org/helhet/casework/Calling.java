package org.helhet.casework;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.helhet.casework.arrival.Casework;
import org.helhet.casework.arrival.Receipt;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Complainant;

/** Somebody who complains over the API, for tests of other packages. */
public final class Calling {

    private Calling() {}

    public static Receipt about(Casework casework, String text, String customer, Instant now) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var from = new Complainant("", customer + "@customer.example", "");
        var content =
                new Content(from, "My parcel", text, text, false, "", List.of(), "", List.of(), "", Said.nothing(), "");
        return casework.receive(
                new Original(Channel.API, "", "", "", "", "text/plain", bytes, bytes.length, now),
                read -> new Arrival.FromCustomer(content, true));
    }
}
