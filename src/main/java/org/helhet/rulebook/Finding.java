package org.helhet.rulebook;

import java.util.Map;

/** One thing to be said about the rules folder, to the person who edits it. */
record Finding(Fault fault, Place place, Map<String, Spoken> values) {

    Weight weight() {
        return fault.weight();
    }
}
