package org.helhet.rulebook;

import java.util.List;
import org.helhet.decision.Topic;
import org.helhet.rulebook.rows.TopicLimits;
import org.helhet.rulebook.words.Language;

/**
 * What the rulebook makes of a labelled text.
 *
 * @param found in the terms of the label: a topic, or the unit, role or person who would own it
 * @param topics the surest first
 * @param language whose words were looked for
 */
record Tried(LabelledText text, Expected expected, String found, List<Topic> topics, Language language) {

    boolean isRight() {
        return found.equals(expected.name());
    }

    double margin() {
        return TopicLimits.marginOf(topics);
    }
}
