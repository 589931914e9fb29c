package org.helhet.rulebook.topics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.complaint.Severity;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.table.Findings;
import org.helhet.rulebook.table.Row;
import org.helhet.rulebook.table.Table;
import org.helhet.rulebook.table.Values;
import org.helhet.rulebook.words.Dictionary;
import org.helhet.rulebook.words.Folded;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Spoken;
import org.helhet.rulebook.words.Terms;
import org.helhet.rulebook.words.Words;

/** Reads {@code topics.csv}: the first row of a topic names it and says how grave it is, further rows add words. */
public record TopicsReader(Table table, Findings findings) {

    private static final Column TOPIC = Column.needed("Topic", "Ämne", "Emne");
    private static final Column TOPIC_SV = Column.needed("Topic sv", "Ämne sv", "Emne sv");
    private static final Column TOPIC_NB = Column.needed("Topic nb", "Ämne nb", "Emne nb");
    private static final Column SEVERITY = Column.needed("Severity", "Allvar/Allvarsgrad", "Alvor/Alvorlighetsgrad");
    private static final Map<Language, Column> WORDS = new EnumMap<>(Map.of(
            Language.EN, Column.needed("Words en", "Ord en", "Ord en"),
            Language.SV, Column.needed("Words sv", "Ord sv", "Ord sv"),
            Language.NB, Column.needed("Words nb", "Ord nb", "Ord nb")));

    public static final List<Column> COLUMNS = List.of(
            TOPIC,
            TOPIC_SV,
            TOPIC_NB,
            SEVERITY,
            WORDS.get(Language.EN),
            WORDS.get(Language.SV),
            WORDS.get(Language.NB));

    public Dictionary<String> names() {
        var names = new LinkedHashMap<String, Words>();
        firstRows().forEach((topic, row) -> {
            var inLanguage = namesOf(row);
            names.put(topic, Words.each(language -> List.of(inLanguage.getOrDefault(language, topic))));
        });
        return new Dictionary<>(names);
    }

    public List<TopicRow> topics() {
        var values = new Values(findings);
        var first = firstRows();
        tellNamesTwice(first);
        var severities = new LinkedHashMap<String, Severity>();
        first.forEach((topic, row) -> severities.put(topic, severity(row, values)));
        var topics = new ArrayList<TopicRow>();
        for (var row : table.rows()) {
            topicOf(row)
                    .ifPresent(topic -> topics.add(new TopicRow(
                            row.number(),
                            topic,
                            namesOf(first.getOrDefault(topic, row)),
                            severities.getOrDefault(topic, Severity.NORMAL),
                            wordsOf(row))));
        }
        return topics;
    }

    /** A name that two topics have means only the first of them. */
    private void tellNamesTwice(Map<String, Row> firstRows) {
        var named = new HashMap<String, Row>();
        for (var row : firstRows.values()) {
            for (var column : List.of(TOPIC, TOPIC_SV, TOPIC_NB)) {
                var other = named.putIfAbsent(Folded.of(row.text(column)), row);
                if (other != null && other != row && !row.text(column).isEmpty()) {
                    var first = Spoken.plain(Integer.toString(other.number()));
                    findings.add(Fault.TWICE, row.cell(column), Map.of("first", first));
                }
            }
        }
    }

    private Map<String, Row> firstRows() {
        var first = new LinkedHashMap<String, Row>();
        table.rows().forEach(row -> topicOf(row).ifPresent(topic -> first.putIfAbsent(topic, row)));
        return first;
    }

    private static Optional<String> topicOf(Row row) {
        return Optional.of(row.text(TOPIC)).filter(topic -> !topic.isEmpty());
    }

    private static Severity severity(Row row, Values values) {
        values.has(row, SEVERITY);
        return values.oneOf(Terms.SEVERITY, row.cell(SEVERITY)).orElse(Severity.NORMAL);
    }

    private static Map<Language, String> namesOf(Row row) {
        var english = row.text(TOPIC);
        return Map.of(
                Language.EN, english,
                Language.SV, row.text(TOPIC_SV).isEmpty() ? english : row.text(TOPIC_SV),
                Language.NB, row.text(TOPIC_NB).isEmpty() ? english : row.text(TOPIC_NB));
    }

    private Map<Language, String> wordsOf(Row row) {
        var words = new EnumMap<Language, String>(Language.class);
        WORDS.forEach((language, column) -> {
            var cell = row.cell(column);
            if (!cell.isEmpty() && TopicWords.isReadable(cell, language, findings)) {
                words.put(language, cell.text());
            }
        });
        return words;
    }
}
