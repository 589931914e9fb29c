package org.helhet.change;

/** What comes of handing in files. */
public sealed interface Proposal {

    /** They are what is in force. */
    record NoChange(Live live) implements Proposal {}

    /** Kept, and checked. */
    record Made(Candidate candidate) implements Proposal {}

    /** Nobody has to agree, so it is in force. */
    record WentLive(Candidate candidate, Version version) implements Proposal {}
}
