package org.helhet.casework.file;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to a complaint; it never changes afterwards.
 *
 * @param kind the word, such as {@code received}
 * @param who a person's id, {@code customer}, {@code rulebook} or {@code system}
 * @param rulebook the version in force
 * @param facts what belongs to this kind of event, by name
 */
public record TimelineEvent(long id, Instant at, String kind, String who, String rulebook, Map<String, Object> facts) {}
