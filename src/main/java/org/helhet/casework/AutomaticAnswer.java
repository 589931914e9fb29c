package org.helhet.casework;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whether a machine of ours may answer what came in (RFC 3834), and if not, why. */
@Component
public class AutomaticAnswer {

    private static final Duration DAY = Duration.ofHours(24);

    /** ASCII only: few mail servers take other letters in an address (RFC 6531). */
    private static final Pattern ADDRESS = Pattern.compile("[!-~&&[^<>,;@]]+@[!-~&&[^<>,;@]]+");

    private final OutboxRegister outbox;
    private final CaseworkSettings settings;

    AutomaticAnswer(OutboxRegister outbox, CaseworkSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /** A sentence for the timeline; empty when it may. */
    public String whyNot(Taken taken) {
        var address = taken.content().from().email();
        if (!ADDRESS.matcher(address).matches()) {
            return "There is no mail address to write to.";
        }
        var because = whyNot(taken.arrival());
        return because.isEmpty() && isEnoughFor(address, taken)
                ? "This address got %d automatic messages within 24 hours; more could be a loop."
                        .formatted(settings.automaticMessagesPerDay())
                : because;
    }

    private boolean isEnoughFor(String address, Taken taken) {
        int most = settings.automaticMessagesPerDay();
        return outbox.acknowledgementsTo(address, taken.takenAt().minus(DAY), most) >= most;
    }

    private static String whyNot(Arrival arrival) {
        return switch (arrival) {
            case Arrival.FromCustomer it ->
                it.mayAnswer() ? "" : "It came by a list, from an address of our own, or wants no answer.";
            case Arrival.Automatic it -> "A machine wrote it.";
            case Arrival.DeliveryFailure it -> "A machine wrote it.";
            case Arrival.Unreadable it -> "It could not be read, so a machine may have written it.";
        };
    }
}
