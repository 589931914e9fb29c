package org.helhet.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened towards the customer. It keeps promises and asks for new ones. */
public sealed interface Done {

    /**
     * A person told the customer something.
     *
     * @param nextUpdateBy when the customer will hear again, as that person promised it, or null
     * @param plan it said what will be done and by when
     */
    record Told(@Nullable Instant nextUpdateBy, boolean plan) implements Done {}

    /**
     * The decision was sent.
     *
     * @param remediesToDo something is still to be carried out
     */
    record Answered(boolean remediesToDo) implements Done {}

    /** The last remedy was carried out. */
    record Remedied() implements Done {}

    /** The customer was asked whether the remedy holds. */
    record AskedWhetherItHolds() implements Done {}

    /** The customer has to hear from a person: wrote after the answer, or did not get what we wrote. */
    record ContactNeeded() implements Done {}

    /** It was closed, and the customer was told. */
    record Closed() implements Done {}

    /** It was taken up again: everything is promised anew from now. */
    record Reopened() implements Done {}
}
