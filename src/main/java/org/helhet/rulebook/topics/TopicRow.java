package org.helhet.rulebook.topics;

import java.util.Map;
import org.helhet.complaint.Severity;
import org.helhet.rulebook.words.Language;

/**
 * A topic and some of the words that customers use for it; a topic may have several rows, each of them whole.
 *
 * @param topic the English name, which is the one that facts and tables use
 * @param names what to call it in each language
 * @param words a Lucene query for each language that has words on this row
 */
public record TopicRow(
        int row, String topic, Map<Language, String> names, Severity severity, Map<Language, String> words) {}
