package org.helhet.rulebook.words;

import java.util.Map;
import org.helhet.complaint.PersonId;

/**
 * What the tables themselves add to the words that are understood.
 *
 * @param works where each person works, for telling one from another
 */
public record Vocabulary(
        Dictionary<PersonId> people,
        Map<PersonId, String> works,
        Dictionary<String> areas,
        Dictionary<String> topics,
        Dictionary<String> customers) {}
