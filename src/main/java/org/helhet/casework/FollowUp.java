package org.helhet.casework;

import java.util.Map;
import org.helhet.decision.Letter;
import org.springframework.stereotype.Component;

/** What happens to a complaint when something arrives that belongs to it. */
@Component
class FollowUp {

    private static final int LETTERS_QUOTED = 500;

    private final ComplaintRegister complaints;
    private final Handling handling;
    private final DueWork dueWork;
    private final Reopening reopening;
    private final Letters letters;
    private final Unheard unheard;

    FollowUp(
            ComplaintRegister complaints,
            Handling handling,
            DueWork dueWork,
            Reopening reopening,
            Letters letters,
            Unheard unheard) {
        this.complaints = complaints;
        this.handling = handling;
        this.dueWork = dueWork;
        this.reopening = reopening;
        this.letters = letters;
        this.unheard = unheard;
    }

    /** Somebody wrote again. The owner is told, unless it was the owner; what was closed is open again. */
    void wroteAgain(long complaint, long arrival, Taken taken) {
        var hand = handling.take(complaint);
        dueWork.catchUp(hand);
        var address = taken.content().from().email();
        if (!address.isEmpty() && address.equalsIgnoreCase(hand.owner().email())) {
            hand.happened(wroteAgain(hand.owner().id().value(), arrival, taken));
        } else {
            customerWrote(hand, arrival, taken);
        }
        dueWork.catchUp(hand);
        handling.putDown(hand);
    }

    private void customerWrote(InHand hand, long arrival, Taken taken) {
        complaints.knows(hand.id(), taken.content().from().email());
        hand.wroteAgain();
        hand.happened(wroteAgain(Event.CUSTOMER, arrival, taken));
        if (hand.isClosed()) {
            reopening.becauseTheCustomerWrote(hand);
        }
        hand.happened(letters.tellOwnerOfMessage(hand.about(hand.next()), taken, hand.rules()));
    }

    void automaticMail(long complaint, long arrival, Taken taken) {
        var hand = handling.take(complaint);
        dueWork.catchUp(hand);
        hand.happened(automatic(EventKind.AUTOMATIC_MAIL, arrival));
        handling.putDown(hand);
    }

    /** A mail of ours did not reach its reader. When that was the customer, the owner is told and gets in touch another way. */
    void deliveryFailed(Belonging.To to, long arrival, Taken taken) {
        var hand = handling.take(to.complaint());
        dueWork.catchUp(hand);
        hand.happened(automatic(EventKind.DELIVERY_FAILED, arrival));
        if (!to.answers().isEmpty() && Letter.Kind.of(to.answers()).reader() == Letter.Reader.CUSTOMER) {
            unheard.told(hand, beginning(taken.words()));
        }
        handling.putDown(hand);
    }

    private static String beginning(String words) {
        return words.substring(0, Math.min(words.length(), LETTERS_QUOTED));
    }

    private static Event wroteAgain(String who, long arrival, Taken taken) {
        return new Event(EventKind.WROTE_AGAIN, who, Map.of("arrival", arrival, "problem", taken.problem()));
    }

    private static Event automatic(EventKind kind, long arrival) {
        return new Event(kind, Event.SYSTEM, Map.of("arrival", arrival));
    }
}
