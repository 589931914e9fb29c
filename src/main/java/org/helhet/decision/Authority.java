package org.helhet.decision;

import org.helhet.complaint.PersonId;

/** Whether somebody may give a remedy. */
public sealed interface Authority {

    /**
     * May give it without asking.
     *
     * @param kind as {@code remedies.csv} writes it
     */
    record Within(String kind) implements Authority {}

    /**
     * Needs another's yes.
     *
     * @param kind as {@code remedies.csv} writes it
     * @param next the first person above who may give so much
     */
    record Above(String kind, PersonId next, String says) implements Authority {}

    /** The rules do not know such a remedy, or not in that currency; {@code says} names the nearest. */
    record Unknown(String says) implements Authority {}
}
