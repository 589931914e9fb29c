package org.helhet.casework;

import org.helhet.decision.Rulebook;
import org.springframework.stereotype.Service;

/** The way of a complaint; each public method is one transaction. */
@Service
public class Casework {

    /** Writes down what came in and what becomes of it. Safe to repeat and to race: the same thing twice is one complaint. */
    public Receipt receive(Original original, OriginalReader reader) {
        throw new UnsupportedOperationException(original.mailbox() + reader);
    }

    /** A person says that this automatic mail is a complaint after all. */
    public Receipt complaintAfterAll(long arrival, String who) {
        throw new UnsupportedOperationException(who + arrival);
    }

    /** From now on this rulebook decides, and its people are the people who can own. */
    public void adopt(Rulebook rulebook) {
        throw new UnsupportedOperationException(rulebook.version());
    }

    /** The rulebook that decides now. */
    public Rulebook rulebook() {
        throw new UnsupportedOperationException();
    }
}
