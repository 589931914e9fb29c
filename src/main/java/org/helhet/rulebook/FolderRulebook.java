package org.helhet.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.helhet.calendar.WorkingCalendar;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Additions;
import org.helhet.decision.CalledIn;
import org.helhet.decision.Decision;
import org.helhet.decision.Directory;
import org.helhet.decision.EscalationRule;
import org.helhet.decision.Facts;
import org.helhet.decision.Letter;
import org.helhet.decision.LetterFacts;
import org.helhet.decision.Person;
import org.helhet.decision.Reason;
import org.helhet.decision.RemedyRules;
import org.helhet.decision.Roundup;
import org.helhet.decision.Rulebook;
import org.helhet.decision.Standing;
import org.helhet.decision.Statement;
import org.helhet.decision.TimeRules;
import org.helhet.reading.Languages;
import org.helhet.rulebook.deciding.Calendars;
import org.helhet.rulebook.deciding.Decisions;
import org.helhet.rulebook.deciding.Exceptions;
import org.helhet.rulebook.deciding.FactsReader;
import org.helhet.rulebook.deciding.Horizons;
import org.helhet.rulebook.deciding.Ladder;
import org.helhet.rulebook.deciding.Limits;
import org.helhet.rulebook.deciding.Policy;
import org.helhet.rulebook.deciding.PromiseRows;
import org.helhet.rulebook.deciding.ReasonWords;
import org.helhet.rulebook.deciding.Staff;
import org.helhet.rulebook.deciding.WorkingHours;
import org.helhet.rulebook.letters.Letters;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.RemedyRow;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.time.FolderTimeRules;
import org.helhet.rulebook.time.Lookout;
import org.helhet.rulebook.words.Language;

/** The rulebook that the tables of one folder make together with the fixed policy. */
public final class FolderRulebook implements Rulebook {

    private final String version;
    private final Tables tables;
    private final List<Person> people;
    private final FactsReader facts;
    private final Decisions decisions;
    private final Ladder ladder;
    private final Calendars calendars;
    private final Letters letters;
    private final TimeRules time;
    private final Directory staff;
    private final RemedyRules remedies;

    public FolderRulebook(String version, Tables tables, LocalDate today, Languages languages) {
        this.calendars = new Calendars(tables.calendar());
        this.version = version;
        this.tables = tables;
        this.people = tables.people().values().stream()
                .map(row -> row.asOthersKnow(today))
                .toList();
        this.facts = new FactsReader(tables, calendars, languages);
        this.decisions = new Decisions(tables, Policy.compiled());
        var people = new Staff(tables.people().values());
        var limits = new Limits(tables.limits());
        var hours = new WorkingHours(people, calendars, limits);
        var horizons = new Horizons(calendars, new PromiseRows(tables.promises()), limits);
        this.ladder = new Ladder(tables, calendars);
        this.letters = new Letters(tables, calendars);
        this.time = new FolderTimeRules(
                horizons,
                new Lookout(horizons, ladder, hours, Policy.compiled()),
                new Exceptions(tables.exceptions()),
                Policy.compiled());
        this.staff = new FolderDirectory(tables, people, hours, today);
        this.remedies = new FolderRemedies(tables.remedies(), people, calendars, limits);
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
    public List<EscalationRule> escalation(Standing complaint, Instant now) {
        return ladder.rules(complaint, now);
    }

    @Override
    public CalledIn calledIn(EscalationRule rule, Standing complaint, Instant now) {
        return ladder.calledIn(rule, complaint, now);
    }

    @Override
    public Additions additions(Facts facts, Instant now) {
        var decision = decisions.decide(facts, now);
        var sentences = decisions.sentences(facts, decision.severity(), now).rows();
        var owned = new Standing(facts, decision.severity(), decision.owner().id(), null, facts.away());
        return new Additions(
                sentences.stream()
                        .flatMap(row -> ladder.calledIn(row, owned, now).stream())
                        .toList(),
                sentences.stream().flatMap(row -> row.offer().stream()).toList());
    }

    @Override
    public WorkingCalendar calendarOf(String country) {
        return calendars.of(country);
    }

    @Override
    public TimeRules time() {
        return time;
    }

    @Override
    public Directory staff() {
        return staff;
    }

    @Override
    public RemedyRules remedies() {
        return remedies;
    }

    @Override
    public Map<PersonId, Integer> capacities() {
        return tables.people().values().stream().collect(Collectors.toMap(PersonRow::id, PersonRow::capacity));
    }

    @Override
    public Set<String> moneyLimits() {
        return tables.remedies().stream().flatMap(RemedyRow::limits).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Reason> whyNot(Facts facts, Instant now, Locale reader) {
        return decisions.whyNot(facts, now, Language.nearest(reader.getLanguage()));
    }

    @Override
    public String say(String english, Locale reader) {
        return new ReasonWords(tables).say(english, Language.nearest(reader.getLanguage()));
    }

    @Override
    public Letter write(Letter.Kind kind, String language, LetterFacts facts) {
        return letters.write(kind, language, facts);
    }

    @Override
    public Letter write(Letter.Kind kind, String language, Roundup roundup) {
        return letters.write(kind, language, roundup);
    }
}
