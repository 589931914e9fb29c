package org.helhet.rulebook.table;

import java.util.Map;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Spoken;

/** One thing to be said about the rules folder, to the person who edits it. */
public record Finding(Fault fault, Place place, Map<String, Spoken> values) {

    public Weight weight() {
        return fault.weight();
    }
}
