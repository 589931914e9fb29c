package org.helhet.casework.arrival;

import org.helhet.casework.DueWork;
import org.helhet.casework.Handling;
import org.helhet.casework.cause.Causes;
import org.springframework.stereotype.Component;

/** What a new complaint brings about at once: somebody is called in, a common cause is suspected; and when to look at it first. */
@Component
class Beginnings {

    private final Handling handling;
    private final DueWork dueWork;
    private final Causes causes;

    Beginnings(Handling handling, DueWork dueWork, Causes causes) {
        this.handling = handling;
        this.dueWork = dueWork;
        this.causes = causes;
    }

    void begin(long complaint) {
        var hand = handling.take(complaint);
        causes.suspect(hand);
        dueWork.catchUp(hand);
        handling.putDown(hand);
    }
}
