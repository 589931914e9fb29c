package org.helhet.desk.api;

import java.time.OffsetDateTime;
import java.util.Map;

/** Something that happened to a complaint, on the wire; {@code says} is the same in one sentence, in the language of the call. */
record EventView(
        long id, OffsetDateTime at, String kind, String who, String says, String rulebook, Map<String, Object> facts) {}
