package org.helhet.change;

import java.util.List;

/** What comes of approving, rejecting or putting back. */
public sealed interface Answer {

    /** It is in force. */
    record WentLive(Version version) implements Answer {}

    /** It will not go live. */
    record Rejected(Candidate candidate) implements Answer {}

    /** Nothing was done; each reason says what to do instead. */
    record Refused(List<String> because) implements Answer {

        static Refused of(String because) {
            return new Refused(List.of(because));
        }
    }

    /** There is no such candidate or version. */
    record Unknown() implements Answer {}
}
