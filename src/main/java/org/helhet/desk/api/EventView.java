package org.helhet.desk.api;

import java.time.OffsetDateTime;
import java.util.Map;

/** Something that happened to a complaint, on the wire. */
record EventView(long id, OffsetDateTime at, String kind, String who, String rulebook, Map<String, Object> facts) {}
