package org.helhet.decision;

import java.time.Instant;

/** What time asks for: promises, the warnings before they break, and who is called in when. Every method is pure. */
public interface TimeRules {

    /**
     * What is due now. Look before anything is done to a complaint, so that what fell due earlier comes first, and after it, to learn
     * when to look again.
     */
    Look look(OpenComplaint complaint, Instant now);

    /** What the promises become when this has happened now. */
    Onward onward(Done done, OpenComplaint complaint, Instant now);

    /** Whether the promise of this id may be moved to a new due time. */
    Moving move(int promise, Instant due, OpenComplaint complaint, Instant now);

    /** Until when a closed complaint is taken up again when the customer writes. */
    Instant reopenableUntil(Instant closedAt, Facts facts);
}
