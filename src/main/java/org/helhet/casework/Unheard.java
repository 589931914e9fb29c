package org.helhet.casework;

import java.util.List;
import org.helhet.complaint.Promise;
import org.helhet.decision.Done;
import org.helhet.decision.Letter;
import org.helhet.decision.Onward;
import org.helhet.decision.Telling;
import org.springframework.stereotype.Component;

/** A customer has not heard what we wrote: the owner is told, and promises anew to get in touch in person. */
@Component
class Unheard {

    private final CaseMail mail;
    private final DueWork dueWork;

    Unheard(CaseMail mail, DueWork dueWork) {
        this.mail = mail;
        this.dueWork = dueWork;
    }

    void told(InHand hand, String because) {
        if (!hand.isClosed()) {
            dueWork.catchUp(hand);
            hand.give(contact(hand));
        }
        mail.toOwner(hand, Letter.Kind.UNREACHED, hand.next(), Telling.NOTHING.reason(because));
        dueWork.catchUp(hand);
    }

    /** As it is promised to somebody whose complaint is taken up now; nothing where it is promised already. */
    private static List<Promise> contact(InHand hand) {
        boolean promised =
                hand.promises().open().stream().anyMatch(given -> given.kind() == Promise.Kind.PERSONAL_CONTACT);
        var anew = hand.rules().rulebook().time().onward(new Done.Reopened(), hand.open(), hand.now());
        return !promised && anew instanceof Onward.Goes goes
                ? goes.made().stream()
                        .filter(promise -> promise.kind() == Promise.Kind.PERSONAL_CONTACT)
                        .toList()
                : List.of();
    }
}
