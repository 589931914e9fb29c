package org.helhet.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.helhet.calendar.OpeningHours;
import org.helhet.calendar.WorkingCalendar;
import org.helhet.complaint.Customer;
import org.helhet.complaint.Owner;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Severity;
import org.helhet.decision.Additions;
import org.helhet.decision.CalledIn;
import org.helhet.decision.Decision;
import org.helhet.decision.Directory;
import org.helhet.decision.Earlier;
import org.helhet.decision.EscalationRule;
import org.helhet.decision.Facts;
import org.helhet.decision.Letter;
import org.helhet.decision.LetterFacts;
import org.helhet.decision.Person;
import org.helhet.decision.Promises;
import org.helhet.decision.Reason;
import org.helhet.decision.Reasons;
import org.helhet.decision.RemedyRules;
import org.helhet.decision.Roundup;
import org.helhet.decision.Rulebook;
import org.helhet.decision.Standing;
import org.helhet.decision.Statement;
import org.helhet.decision.Step;
import org.helhet.decision.TimeRules;
import org.helhet.decision.Topic;
import org.helhet.decision.Trigger;

/**
 * A rulebook of five sentences: it is about "late"; the owner of an earlier complaint owns the next; else the first of its
 * people who is active and not away; the owner calls within two hours; every point is answered within three days.
 */
public record FixedRulebook(String version, List<Person> people) implements Rulebook {

    public static final Person ANNA = person("anna.berg", "Anna Berg", "sv");
    public static final Person KARI = person("kari.nordmann", "Kari Nordmann", "nb");

    public static FixedRulebook of(Person... people) {
        return new FixedRulebook("1", List.of(people));
    }

    public static Person person(String id, String name, String language) {
        return new Person(new PersonId(id), name, id + "@company.example", "+46 8 1", language, true);
    }

    @Override
    public Facts read(Statement statement) {
        return new Facts(
                List.of(new Topic("late", 1, "topics.csv", 2, statement.subject())),
                statement.language().isEmpty() ? "en" : statement.language(),
                statement.area(),
                "SE",
                new Customer(statement.customerNumber(), "", Customer.UNKNOWN.type()),
                "",
                statement.channel(),
                statement.receivedAt(),
                statement.needBy(),
                statement.heardBy(),
                Set.of(),
                statement.earlier(),
                statement.contacts(),
                false,
                statement.openComplaints(),
                statement.away());
    }

    @Override
    public Decision decide(Facts facts, Instant now) {
        var calls = Promise.of(Promise.Kind.PERSONAL_CONTACT, now, now.plus(Duration.ofHours(2)));
        var answers = Promise.of(Promise.Kind.ANSWER, now, now.plus(Duration.ofDays(3)));
        return new Decision.Assigned(
                ownerFor(facts),
                facts.contacts() > 2 ? Severity.HIGH : Severity.NORMAL,
                new Promises(List.of(calls, answers)),
                new Reasons(List.of(new Reason(Reason.About.OWNER, "ownership.csv", 2, "anything"))));
    }

    @Override
    public List<EscalationRule> escalation(Standing complaint, Instant now) {
        var missed = new Trigger.PromiseMissed();
        return List.of(new EscalationRule(2, new Step(Step.Kind.LADDER, 1), missed, "promise missed → the others", ""));
    }

    @Override
    public CalledIn calledIn(EscalationRule rule, Standing complaint, Instant now) {
        var called = people.stream()
                .filter(person -> !person.id().equals(complaint.owner()))
                .findFirst()
                .orElse(people.getFirst());
        return new CalledIn(called, rule.row(), rule.says());
    }

    @Override
    public Additions additions(Facts facts, Instant now) {
        return new Additions(List.of(), List.of());
    }

    @Override
    public WorkingCalendar calendarOf(String country) {
        return new WorkingCalendar(
                ZoneId.of("Europe/Stockholm"), OpeningHours.mondayToFriday(LocalTime.of(8, 0), LocalTime.of(17, 0)));
    }

    @Override
    public TimeRules time() {
        return new FixedTime(people.getLast().id());
    }

    @Override
    public Directory staff() {
        return new FixedStaff(people);
    }

    @Override
    public RemedyRules remedies() {
        return new FixedRemedies(people.getLast().id());
    }

    @Override
    public Letter write(Letter.Kind kind, String language, LetterFacts facts) {
        return new Letter(
                "%s [%s] %s".formatted(kind.file(), facts.reference(), facts.subject()),
                "%s %s %s\n%s\n%s\n%s\n%s"
                        .formatted(
                                facts.owner().name(),
                                facts.statusPage(),
                                facts.problem(),
                                facts.telling().text(),
                                facts.telling().reason(),
                                facts.telling().link(),
                                facts.next()),
                language);
    }

    @Override
    public Letter write(Letter.Kind kind, String language, Roundup roundup) {
        return new Letter(
                "%s %s".formatted(kind.file(), roundup.whose()),
                roundup.lines().stream().map(Roundup.Line::reference).collect(Collectors.joining(" "))
                        + roundup.reason(),
                language);
    }

    private Owner ownerFor(Facts facts) {
        var former = facts.earlier().stream().map(Earlier::owner).toList();
        var owner = people.stream()
                .filter(person -> former.contains(person.id()))
                .findFirst()
                .orElseGet(() -> firstPresent(facts));
        return new Owner(owner.id(), owner.name(), owner.email(), owner.phone());
    }

    private Person firstPresent(Facts facts) {
        return people.stream()
                .filter(person -> person.active() && !facts.away().contains(person.id()))
                .findFirst()
                .orElseThrow();
    }
}
