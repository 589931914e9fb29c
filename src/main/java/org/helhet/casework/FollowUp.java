package org.helhet.casework;

import java.util.List;
import java.util.Map;
import org.helhet.decision.Letter;
import org.helhet.decision.Telling;
import org.helhet.decision.Topic;
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
    private final AutomaticAnswer automaticAnswer;
    private final CaseMail mail;
    private final Unheard unheard;

    FollowUp(
            ComplaintRegister complaints,
            Handling handling,
            DueWork dueWork,
            Reopening reopening,
            Letters letters,
            AutomaticAnswer automaticAnswer,
            CaseMail mail,
            Unheard unheard) {
        this.complaints = complaints;
        this.handling = handling;
        this.dueWork = dueWork;
        this.reopening = reopening;
        this.letters = letters;
        this.automaticAnswer = automaticAnswer;
        this.mail = mail;
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
        hand.alsoAbout(whoElseIsTurnedTo(hand, taken));
        hand.happened(wroteAgain(Event.CUSTOMER, arrival, taken));
        switch (hand.condition().status()) {
            case OPEN -> {}
            case DECIDED -> getInTouch(hand, taken);
            case CLOSED -> reopening.becauseTheCustomerWrote(hand);
        }
        hand.happened(letters.tellOwnerOfMessage(hand.about(hand.next()), taken, hand.rules()));
    }

    /** What the message says beside the matter: that somebody outside is turned to, or the press. */
    private static List<Topic> whoElseIsTurnedTo(InHand hand, Taken taken) {
        return hand.rules().rulebook().read(taken.statement()).topics().stream()
                .filter(Topic::isBeside)
                .toList();
    }

    /** After the answer nobody has to do with the customer any more unless that is promised anew. */
    private void getInTouch(InHand hand, Taken taken) {
        Onwards.contact(hand).ifPresent(contact -> {
            var because = automaticAnswer.whyNot(taken);
            if (because.isEmpty()) {
                mail.fromUs(hand, Letter.Kind.MESSAGE_RECEIVED, contact, Telling.NOTHING);
            } else {
                CaseMail.notWritten(hand, Letter.Kind.MESSAGE_RECEIVED, because);
            }
        });
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
