package org.helhet.casework.arrival;

import java.time.Clock;
import org.helhet.casework.Arrival;
import org.helhet.casework.ComplaintRegister;
import org.helhet.casework.Content;
import org.helhet.casework.Original;
import org.helhet.casework.Taken;
import org.helhet.casework.arrival.ArrivalRegister.First;
import org.helhet.casework.arrival.ArrivalRegister.Outcome;
import org.springframework.stereotype.Component;

/** What becomes of something that came in, step by step; call it inside one transaction. */
@Component
class Reception {

    private final OriginalRegister originals;
    private final ArrivalRegister arrivals;
    private final Belonging belonging;
    private final ComplaintRegister complaints;
    private final Admission admission;
    private final FollowUp followUp;
    private final Clock clock;

    Reception(
            OriginalRegister originals,
            ArrivalRegister arrivals,
            Belonging belonging,
            ComplaintRegister complaints,
            Admission admission,
            FollowUp followUp,
            Clock clock) {
        this.originals = originals;
        this.arrivals = arrivals;
        this.belonging = belonging;
        this.complaints = complaints;
        this.admission = admission;
        this.followUp = followUp;
        this.clock = clock;
    }

    Receipt take(Original original, OriginalReader reader) {
        return arrivals.known(original).orElseGet(() -> takeNew(original, reader));
    }

    private Receipt takeNew(Original original, OriginalReader reader) {
        long kept = originals.keep(original);
        var taken = Taken.of(original, read(original, reader), clock.instant());
        var incoming = new Incoming(original, kept, taken);
        return arrivals.firstOfSame(taken.content())
                .map(first -> seenBefore(incoming, first))
                .orElseGet(() -> takeFirst(incoming));
    }

    /** Whatever breaks on an original, and however deep it is nested, nobody's complaint is lost by it. */
    private static Arrival read(Original original, OriginalReader reader) {
        try {
            return reader.read(original.bytes());
        } catch (RuntimeException | StackOverflowError broken) {
            return new Arrival.Unreadable(Content.nothing(), "It could not be read: " + broken);
        }
    }

    private Receipt takeFirst(Incoming incoming) {
        var to = belonging.of(incoming.taken().content(), incoming.taken().takenAt());
        return switch (incoming.taken().arrival()) {
            case Arrival.FromCustomer it ->
                to.map(about -> message(incoming, about)).orElseGet(() -> complaint(incoming, ArrivalKind.COMPLAINT));
            case Arrival.Unreadable it -> complaint(incoming, ArrivalKind.UNREADABLE);
            case Arrival.Automatic it ->
                to.map(about -> automatic(incoming, about)).orElseGet(() -> keep(incoming, ArrivalKind.AUTOMATIC));
            case Arrival.DeliveryFailure it ->
                to.map(about -> deliveryFailure(incoming, about))
                        .orElseGet(() -> keep(incoming, ArrivalKind.DELIVERY_FAILURE));
        };
    }

    private Receipt seenBefore(Incoming incoming, First first) {
        long arrival =
                arrivals.enter(incoming, new Outcome(ArrivalKind.SEEN_BEFORE, first.complaint(), first.arrival()));
        return new Receipt(arrival, ArrivalKind.SEEN_BEFORE, first.reference(), first.token(), true);
    }

    private Receipt complaint(Incoming incoming, ArrivalKind kind) {
        long complaint = complaints.nextId();
        long arrival = arrivals.enter(incoming, new Outcome(kind, complaint, null));
        var opened = admission.admit(complaint, arrival, incoming.taken());
        return new Receipt(arrival, kind, opened.reference(), opened.token(), false);
    }

    private Receipt message(Incoming incoming, Belonging.To to) {
        var receipt = enter(incoming, ArrivalKind.MESSAGE, to);
        followUp.wroteAgain(to.complaint(), receipt.arrival(), incoming.taken());
        return receipt;
    }

    private Receipt automatic(Incoming incoming, Belonging.To to) {
        var receipt = enter(incoming, ArrivalKind.AUTOMATIC, to);
        followUp.automaticMail(to.complaint(), receipt.arrival(), incoming.taken());
        return receipt;
    }

    private Receipt deliveryFailure(Incoming incoming, Belonging.To to) {
        var receipt = enter(incoming, ArrivalKind.DELIVERY_FAILURE, to);
        followUp.deliveryFailed(to, receipt.arrival(), incoming.taken());
        return receipt;
    }

    /** Automatic mail that belongs to no complaint is kept for a person to look at. */
    private Receipt keep(Incoming incoming, ArrivalKind kind) {
        return new Receipt(arrivals.enter(incoming, new Outcome(kind, null, null)), kind, "", "", false);
    }

    private Receipt enter(Incoming incoming, ArrivalKind kind, Belonging.To to) {
        long arrival = arrivals.enter(incoming, new Outcome(kind, to.complaint(), null));
        return new Receipt(arrival, kind, to.reference(), to.token(), false);
    }
}
