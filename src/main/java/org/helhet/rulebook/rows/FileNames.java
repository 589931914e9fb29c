package org.helhet.rulebook.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.topics.TopicsReader;
import org.helhet.rulebook.words.Dictionary;
import org.helhet.rulebook.words.Words;

/** The tables of a rules folder and the columns each of them has. */
public final class FileNames {

    public static final String PEOPLE = "people.csv";
    public static final String CUSTOMERS = "customers.csv";
    public static final String TOPICS = "topics.csv";
    public static final String OWNERSHIP = "ownership.csv";
    public static final String PROMISES = "promises.csv";
    public static final String EXCEPTIONS = "exceptions.txt";
    public static final String ESCALATION = "escalation.csv";
    public static final String REMEDIES = "remedies.csv";
    public static final String CALENDAR = "calendar.csv";
    public static final String LIMITS = "limits.csv";
    public static final String SCENARIOS = "scenarios.csv";

    public static final Map<String, List<Column>> TABLES = tables();

    /** What the sheet of each table is called, when all of them are in one workbook. */
    public static final Dictionary<String> SHEETS = Dictionary.<String>empty()
            .with(PEOPLE, Words.of("people", "personer", "personer"))
            .with(CUSTOMERS, Words.of("customers", "kunder", "kunder"))
            .with(TOPICS, Words.of("topics", "ämnen", "emner"))
            .with(OWNERSHIP, Words.of("ownership", "ägare", "eiere"))
            .with(PROMISES, Words.of("promises", "löften", "løfter"))
            .with(ESCALATION, Words.of("escalation", "eskalering", "eskalering"))
            .with(REMEDIES, Words.of("remedies", "gottgörelser", "utbedringer"))
            .with(CALENDAR, Words.of("calendar", "kalender", "kalender"))
            .with(LIMITS, Words.of("limits", "gränser", "grenser"))
            .with(EXCEPTIONS, Words.of("exceptions", "undantag", "unntak"))
            .with(SCENARIOS, Words.of("scenarios", "exempel", "eksempler"));

    /** The heading above the sentences, when they are in a workbook. */
    public static final Words SENTENCE = Words.of("Sentence", "Mening", "Setning");

    /** What the one workbook that holds all tables is called. */
    static final Words WORKBOOK = Words.of("rulebook", "regelbok", "regelbok");

    private FileNames() {}

    public static boolean isHeadingOfSentences(String text) {
        return SENTENCE.all().anyMatch(word -> word.equalsIgnoreCase(text));
    }

    private static Map<String, List<Column>> tables() {
        var tables = new LinkedHashMap<String, List<Column>>();
        tables.put(PEOPLE, PeopleReader.COLUMNS);
        tables.put(CUSTOMERS, CustomersReader.COLUMNS);
        tables.put(TOPICS, TopicsReader.COLUMNS);
        tables.put(OWNERSHIP, OwnershipReader.COLUMNS);
        tables.put(PROMISES, PromisesReader.COLUMNS);
        tables.put(ESCALATION, EscalationReader.COLUMNS);
        tables.put(REMEDIES, RemediesReader.COLUMNS);
        tables.put(CALENDAR, CalendarReader.COLUMNS);
        tables.put(LIMITS, LimitsReader.COLUMNS);
        tables.put(SCENARIOS, ScenariosReader.COLUMNS);
        return tables;
    }
}
