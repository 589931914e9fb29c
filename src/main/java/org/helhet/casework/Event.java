package org.helhet.casework;

import java.util.Map;

/** Something that happened, before it is in the journal; {@code who} is a person's id or one of the words here. */
record Event(EventKind kind, String who, Map<String, Object> facts) {

    static final String CUSTOMER = "customer";
    static final String RULEBOOK = "rulebook";
    static final String SYSTEM = "system";
}
