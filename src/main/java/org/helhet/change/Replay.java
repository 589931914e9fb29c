package org.helhet.change;

import java.util.Locale;
import org.helhet.decision.Rulebook;

/** Tells what a candidate would have decided about the complaints there were. */
public interface Replay {

    /** May take long. */
    Outcome of(Rulebook candidate, Locale reader);

    /**
     * What would have been different.
     *
     * @param replayed so many complaints
     * @param ownersChange so many of them with another owner
     * @param laterPromises so many with an answer promised later than it was
     * @param text all of it for people
     */
    record Outcome(long replayed, long ownersChange, long laterPromises, String text) {}
}
