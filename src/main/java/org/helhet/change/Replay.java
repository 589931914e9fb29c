package org.helhet.change;

import java.util.Locale;
import java.util.Set;
import org.helhet.decision.Rulebook;
import org.helhet.rulebook.Place;

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
     * @param days how far back it looked
     * @param used the rows of the candidate that decided something in these days
     * @param text all of it for people
     */
    record Outcome(long replayed, long ownersChange, long laterPromises, int days, Set<Place> used, String text) {}
}
