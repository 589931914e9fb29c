package org.helhet.correspondence;

import java.util.List;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** Hands over what the outbox holds, one round after the other: a round that overlaps another could take the same message once more. */
@Component
public class Delivery {

    static final String ROUND = "direct:outbox";

    private final ProducerTemplate rounds;

    Delivery(ProducerTemplate rounds) {
        this.rounds = rounds;
    }

    /** One round. Gives whether there was something to send; nothing is before the routes have started. */
    public synchronized boolean deliver() {
        if (!rounds.getCamelContext().isStarted()) {
            return false;
        }
        var collected = rounds.requestBody(ROUND, "", List.class);
        return collected != null && !collected.isEmpty();
    }
}
