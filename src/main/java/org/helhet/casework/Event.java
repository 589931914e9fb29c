package org.helhet.casework;

import java.util.Map;

/** Something that happened, before it is in the journal; {@code who} is a person's id or one of the words here. */
public record Event(EventKind kind, String who, Map<String, Object> facts) {

    public static final String CUSTOMER = "customer";
    public static final String RULEBOOK = "rulebook";
    public static final String SYSTEM = "system";
}
