package org.helhet.decision;

import org.helhet.complaint.PersonId;

/** A complaint we already know that this one has to do with, and the person who owns or owned it. */
public record Earlier(Relation relation, String reference, PersonId owner) {

    /** How the two belong together; the first that fits counts. */
    public enum Relation {
        /** The new one says which complaint it belongs to. */
        BELONGS_TO_OPEN,
        /** The same customer, order or item has one that is open. */
        SAME_CUSTOMER_OPEN,
        /** The same matter was closed a short while ago. */
        CLOSED_RECENTLY
    }
}
