package org.helhet.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.helhet.decision.Decision;
import org.helhet.decision.Facts;
import org.helhet.decision.Letter;
import org.helhet.decision.LetterFacts;
import org.helhet.decision.Person;
import org.helhet.decision.Rulebook;
import org.helhet.decision.Statement;
import org.helhet.reading.Languages;

/** The rulebook that the tables of one folder make together with the fixed policy. */
final class FolderRulebook implements Rulebook {

    private final String version;
    private final List<Person> people;
    private final FactsReader facts;
    private final Decisions decisions;
    private final Letters letters;

    FolderRulebook(String version, Tables tables, LocalDate today, Languages languages) {
        var calendars = new Calendars(tables.calendar());
        this.version = version;
        this.people =
                tables.people().values().stream().map(row -> person(row, today)).toList();
        this.facts = new FactsReader(tables, calendars, languages);
        this.decisions = new Decisions(tables, Policy.compiled());
        this.letters = new Letters(tables, calendars);
    }

    private static Person person(PersonRow row, LocalDate today) {
        return new Person(row.id(), row.name(), row.mail(), row.phone(), row.language(), !row.hasLeftBy(today));
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Person> people() {
        return people;
    }

    @Override
    public Facts read(Statement statement) {
        return facts.read(statement);
    }

    @Override
    public Decision decide(Facts facts, Instant now) {
        return decisions.decide(facts, now);
    }

    @Override
    public Letter write(Letter.Kind kind, String language, LetterFacts facts) {
        return letters.write(kind, language, facts);
    }
}
