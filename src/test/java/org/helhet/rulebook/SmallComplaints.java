package org.helhet.rulebook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Customer;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.helhet.decision.Earlier;
import org.helhet.decision.Earlier.Relation;
import org.helhet.decision.Facts;
import org.helhet.decision.NeedBy;
import org.helhet.decision.Topic;
import org.helhet.rulebook.checks.Circumstances;
import org.helhet.rulebook.checks.Trait;
import org.helhet.rulebook.rows.Condition;
import org.helhet.rulebook.rows.Fact;

/** Complaints of the kinds that a {@link SmallTable} can ask for: all of them, or some made up from a seed. */
public final class SmallComplaints {

    private final Random random;

    public SmallComplaints(long seed) {
        random = new Random(seed);
    }

    /** Every complaint of these vocabularies that has none of the circumstances, at every severity it can have. */
    public static Stream<Graded> plain() {
        return topicSets()
                .flatMap(topics -> severities(topics)
                        .flatMap(severity -> Stream.of("", "Oslo", "Malmö")
                                .flatMap(area -> customers()
                                        .flatMap(customer -> IntStream.rangeClosed(1, 5)
                                                .boxed()
                                                .flatMap(contacts -> Stream.of(true, false)
                                                        .flatMap(vulnerable -> SmallTable.COUNTRIES.stream()
                                                                .map(country -> new Graded(
                                                                        facts(
                                                                                topics,
                                                                                area,
                                                                                country,
                                                                                customer,
                                                                                contacts,
                                                                                vulnerable,
                                                                                Set.of()),
                                                                        severity))))))));
    }

    /** One complaint of any kind, with any circumstances. */
    public Graded any() {
        var topics = one(topicSets().toList());
        var so = Stream.<Condition>of(
                        new Condition.BelongsToOpen(),
                        new Condition.SameCustomerOpen(),
                        new Condition.ClosedRecently(1),
                        new Condition.ReceivedByColleague(),
                        new Condition.NeededWithin(new TimeSpan(1 + random.nextInt(4), TimeSpan.Unit.WORKING_DAYS)),
                        new Condition.NamesPresentOwner(),
                        new Condition.WeakEvidence())
                .filter(condition -> chance(30))
                .collect(Collectors.toSet());
        var facts = facts(
                topics,
                one(List.of("", "Oslo", "Malmö")),
                one(SmallTable.COUNTRIES),
                one(customers().toList()),
                1 + random.nextInt(5),
                chance(50),
                so);
        return new Graded(facts, one(severities(topics).toList()));
    }

    /** A complaint of the kind that an analysis shows. */
    public static Graded shown(Trait kind, Circumstances circumstances) {
        var number = value(kind, Fact.CUSTOMER, "");
        var type =
                CustomerType.valueOf(value(kind, Fact.CUSTOMER_TYPE, "consumer").toUpperCase(Locale.ROOT));
        var who = new Who(new Customer(number, number, type), kind.accountOwner() ? "anna" : "");
        var facts = facts(
                kind.of(Fact.TOPIC).isEmpty() ? List.of("unclear") : kind.of(Fact.TOPIC),
                value(kind, Fact.AREA, ""),
                value(kind, Fact.COUNTRY, "SE"),
                who,
                Integer.parseInt(value(kind, Fact.CONTACTS, "1")),
                value(kind, Fact.VULNERABLE, "no").equals("yes"),
                circumstances.so());
        var severity = value(kind, Fact.SEVERITY, "normal");
        return new Graded(facts, Severity.valueOf(severity.toUpperCase(Locale.ROOT)));
    }

    private static String value(Trait kind, Fact fact, String otherwise) {
        return kind.of(fact).stream().findFirst().orElse(otherwise);
    }

    /** Facts of a complaint, and how grave it is. */
    public record Graded(Facts facts, Severity severity) {}

    private record Who(Customer customer, String accountOwner) {}

    private static Stream<List<String>> topicSets() {
        var others = List.of("late", "damaged", "safety");
        var sets = IntStream.range(1, 8)
                .mapToObj(chosen -> IntStream.range(0, 3)
                        .filter(i -> (chosen & 1 << i) != 0)
                        .mapToObj(others::get)
                        .toList());
        return Stream.concat(sets, Stream.of(List.of("unclear")));
    }

    private static Stream<Severity> severities(List<String> topics) {
        return Stream.of(Severity.values())
                .filter(severity ->
                        severity == Severity.URGENT || topics.stream().noneMatch(SmallTable.URGENT::contains));
    }

    private static Stream<Who> customers() {
        var unknown = Stream.of(CustomerType.values())
                .flatMap(type -> Stream.of("", "per").map(owner -> new Who(new Customer("", "", type), owner)));
        var known = SmallTable.CUSTOMERS.stream()
                .map(row -> new Who(
                        new Customer(row.number(), row.name(), row.type()),
                        row.accountOwner() == null ? "" : row.accountOwner().value()));
        return Stream.concat(unknown, known);
    }

    private static Facts facts(
            List<String> topics,
            String area,
            String country,
            Who who,
            int contacts,
            boolean vulnerable,
            Set<Condition> so) {
        boolean namesOwner = so.contains(new Condition.NamesPresentOwner());
        return new Facts(
                IntStream.range(0, topics.size())
                        .mapToObj(i -> new Topic(
                                topics.get(i),
                                weight(i, so.contains(new Condition.WeakEvidence())),
                                "topics.csv",
                                2,
                                "words"))
                        .toList(),
                "sv",
                area,
                country,
                who.customer(),
                who.accountOwner(),
                Channel.MAIL,
                SmallTable.NOW,
                needBy(so),
                so.contains(new Condition.ReceivedByColleague()) ? "per" : "",
                namesOwner ? Set.of(new PersonId("kari")) : Set.of(),
                earlier(so, namesOwner),
                contacts,
                vulnerable,
                Map.of(),
                Set.of());
    }

    private static double weight(int place, boolean weakEvidence) {
        return weakEvidence ? 0.5 : 9 - 2.0 * place;
    }

    private static NeedBy needBy(Set<Condition> so) {
        return so.stream()
                .filter(Condition.NeededWithin.class::isInstance)
                .map(condition -> ((Condition.NeededWithin) condition).span().amount())
                .min(Integer::compare)
                .map(days -> new NeedBy(SmallTable.NOW.plus(Duration.ofDays(days)), "då"))
                .orElse(null);
    }

    private static List<Earlier> earlier(Set<Condition> so, boolean named) {
        var owner = new PersonId(named ? "kari" : "per");
        var earlier = new ArrayList<Earlier>();
        for (var condition : so) {
            switch (condition) {
                case Condition.BelongsToOpen c -> earlier.add(new Earlier(Relation.BELONGS_TO_OPEN, "H", owner));
                case Condition.SameCustomerOpen c -> earlier.add(new Earlier(Relation.SAME_CUSTOMER_OPEN, "H", owner));
                case Condition.ClosedRecently c ->
                    earlier.add(new Earlier(Relation.CLOSED_RECENTLY, "H", new PersonId("anna")));
                default -> {}
            }
        }
        return earlier;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
