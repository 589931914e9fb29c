package org.helhet.casework;

import org.helhet.decision.Letter;
import org.helhet.decision.Telling;
import org.springframework.stereotype.Component;

/** A customer has not heard what we wrote: the owner is told, and promises anew to get in touch in person. */
@Component
public class Unheard {

    private final CaseMail mail;
    private final DueWork dueWork;

    Unheard(CaseMail mail, DueWork dueWork) {
        this.mail = mail;
        this.dueWork = dueWork;
    }

    public void told(InHand hand, String because) {
        if (!hand.isClosed()) {
            dueWork.catchUp(hand);
            Onwards.contact(hand);
        }
        mail.toOwner(hand, Letter.Kind.UNREACHED, hand.next(), Telling.NOTHING.reason(because));
        dueWork.catchUp(hand);
    }
}
