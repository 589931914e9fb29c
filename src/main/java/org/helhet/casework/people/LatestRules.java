package org.helhet.casework.people;

/** Where versions of the rules come from. */
public interface LatestRules {

    /** Brings the version in force into force on this node too, where another one has gone ahead. */
    void follow();
}
