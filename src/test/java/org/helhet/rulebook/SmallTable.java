package org.helhet.rulebook;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helhet.calendar.OpeningHours;
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

/**
 * An ownership table made up from a seed, over vocabularies so small that every complaint they allow can be made. Everybody in it is
 * at work and may own; whoever can be complained about has a deputy. Most tables ask about few facts, so that their rows meet.
 */
final class SmallTable {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private static final List<String> TOPICS = List.of("late", "damaged", "safety", "unclear");
    private static final List<String> AREAS = List.of("Oslo", "Malmö");
    private static final List<String> COUNTRIES = List.of("SE", "NO");
    private static final Set<String> URGENT = Set.of("safety");
    private static final List<CustomerRow> CUSTOMERS = List.of(
            customer("K1", CustomerType.BUSINESS, new PersonId("anna")), customer("K2", CustomerType.CONSUMER, null));
    private static final List<PersonRow> PEOPLE =
            List.of(person("anna", null), person("per", null), person("kari", new PersonId("anna")));

    private final Random random;
    private final int questions;

    SmallTable(long seed) {
        random = new Random(seed);
        questions = 1 + random.nextInt(4);
    }

    Tables tables() {
        var people = new LinkedHashMap<PersonId, PersonRow>();
        PEOPLE.forEach(person -> people.put(person.id(), person));
        return new Tables(
                vocabulary(),
                people,
                CUSTOMERS,
                TOPICS.stream().map(SmallTable::topic).toList(),
                IntStream.rangeClosed(2, 3 + random.nextInt(7))
                        .mapToObj(this::row)
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                COUNTRIES.stream().map(SmallTable::open).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(
                Dictionary.empty(), Map.of(), dictionary(AREAS), dictionary(TOPICS), dictionary(List.of("K1", "K2")));
    }

    private static Dictionary<String> dictionary(List<String> names) {
        var dictionary = Dictionary.<String>empty();
        for (var name : names) {
            dictionary = dictionary.with(name, Words.same(name));
        }
        return dictionary;
    }

    private static TopicRow topic(String name) {
        return new TopicRow(2, name, Map.of(), URGENT.contains(name) ? Severity.URGENT : Severity.NORMAL, Map.of());
    }

    private static CustomerRow customer(String number, CustomerType type, PersonId accountOwner) {
        return new CustomerRow(2, number, number, Set.of(), Set.of(), type, accountOwner, "SE", "sv");
    }

    private static PersonRow person(String id, PersonId deputy) {
        return new PersonRow(
                2,
                new PersonId(id),
                id,
                id + "@example.org",
                "",
                Set.of(Role.DUTY_OWNER),
                "",
                Set.of(),
                true,
                "SE",
                "sv",
                null,
                deputy,
                null,
                25,
                List.of(),
                null);
    }

    private static CalendarRow open(String country) {
        var hours = new OpeningHours.Hours(LocalTime.of(8, 0), LocalTime.of(17, 0));
        return new CalendarRow(2, country, ZoneId.of("Europe/Stockholm"), Set.of(DayOfWeek.values()), null, hours, "");
    }

    private OwnershipRow row(int number) {
        var topics = chance(60) ? some(TOPICS) : Set.<String>of();
        var areas = questions > 1 && chance(50) ? some(AREAS) : Set.<String>of();
        var type = questions > 2 && chance(40) ? one(List.of(CustomerType.values())) : null;
        var conditions = IntStream.range(0, chance(60) ? 1 + random.nextInt(questions) : 0)
                .mapToObj(i -> condition())
                .distinct()
                .toList();
        return new OwnershipRow(number, topics, areas, type, conditions, owner(), "", "row " + number);
    }

    private Condition condition() {
        return switch (random.nextInt(2 + 3 * questions)) {
            case 0 -> compare(Fact.TOPIC, Operator.IS_NOT, one(TOPICS));
            case 1 ->
                compare(
                        Fact.SEVERITY,
                        one(List.of(Operator.values()).subList(0, 4)),
                        one(List.of("normal", "high", "urgent")));
            case 2 -> compare(Fact.CONTACTS, one(List.of(Operator.values()).subList(0, 4)), "" + random.nextInt(4));
            case 3 -> compare(Fact.COUNTRY, isOrIsNot(), one(COUNTRIES));
            case 4 -> new Condition.NeededWithin(new TimeSpan(1 + random.nextInt(3), TimeSpan.Unit.WORKING_DAYS));
            case 5 -> compare(Fact.CUSTOMER, isOrIsNot(), one(List.of("K1", "K2")));
            case 6 -> new Condition.HasAccountOwner();
            case 7 -> new Condition.BelongsToOpen();
            case 8 -> compare(Fact.TOPIC, Operator.CONTAINS, one(TOPICS));
            case 9 -> compare(Fact.VULNERABLE, isOrIsNot(), one(List.of("yes", "no")));
            case 10 -> new Condition.ClosedRecently(10 + random.nextInt(30));
            case 11 -> new Condition.NamesPresentOwner();
            case 12 -> new Condition.SameCustomerOpen();
            default -> new Condition.ReceivedByColleague();
        };
    }

    private Operator isOrIsNot() {
        return one(List.of(Operator.IS, Operator.IS_NOT));
    }

    private static Condition compare(Fact fact, Operator operator, String value) {
        return new Condition.Compare(fact, operator, value);
    }

    private OwnerWord owner() {
        return switch (random.nextInt(14)) {
            case 0 -> new OwnerWord.AccountOwner();
            case 1 -> new OwnerWord.ItsOwner();
            case 2 -> new OwnerWord.FormerOwner();
            case 3 -> new OwnerWord.Receiver();
            case 4 -> new OwnerWord.ByRole(Role.DUTY_OWNER);
            default -> new OwnerWord.Named(one(PEOPLE).id());
        };
    }

    /** Every complaint of these vocabularies that has none of the circumstances, at every severity it can have. */
    Stream<Graded> plainComplaints() {
        return topicSets()
                .flatMap(topics -> severities(topics)
                        .flatMap(severity -> Stream.of("", "Oslo", "Malmö")
                                .flatMap(area -> customers()
                                        .flatMap(customer -> IntStream.rangeClosed(1, 5)
                                                .boxed()
                                                .flatMap(contacts -> Stream.of(true, false)
                                                        .flatMap(vulnerable -> COUNTRIES.stream()
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
    Graded complaint() {
        var topics = one(topicSets().toList());
        var so = Stream.<Condition>of(
                        new Condition.BelongsToOpen(),
                        new Condition.SameCustomerOpen(),
                        new Condition.ClosedRecently(1),
                        new Condition.ReceivedByColleague(),
                        new Condition.NeededWithin(new TimeSpan(1 + random.nextInt(4), TimeSpan.Unit.WORKING_DAYS)),
                        new Condition.NamesPresentOwner())
                .filter(condition -> chance(30))
                .collect(Collectors.toSet());
        var facts = facts(
                topics,
                one(List.of("", "Oslo", "Malmö")),
                one(COUNTRIES),
                one(customers().toList()),
                1 + random.nextInt(5),
                chance(50),
                so);
        return new Graded(facts, one(severities(topics).toList()));
    }

    /** A complaint of the kind that an analysis shows. */
    static Graded shown(Trait kind, Circumstances circumstances) {
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
    record Graded(Facts facts, Severity severity) {}

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
                        severity == Severity.URGENT || topics.stream().noneMatch(URGENT::contains));
    }

    private static Stream<Who> customers() {
        var unknown = Stream.of(CustomerType.values())
                .flatMap(type -> Stream.of("", "per").map(owner -> new Who(new Customer("", "", type), owner)));
        var known = CUSTOMERS.stream()
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
                topics.stream()
                        .map(name -> new Topic(name, 1, "topics.csv", 2, "words"))
                        .toList(),
                "sv",
                area,
                country,
                who.customer(),
                who.accountOwner(),
                Channel.MAIL,
                NOW,
                needBy(so),
                so.contains(new Condition.ReceivedByColleague()) ? "per" : "",
                namesOwner ? Set.of(new PersonId("kari")) : Set.of(),
                earlier(so, namesOwner),
                contacts,
                vulnerable,
                Map.of(),
                Set.of());
    }

    private static NeedBy needBy(Set<Condition> so) {
        return so.stream()
                .filter(Condition.NeededWithin.class::isInstance)
                .map(condition -> ((Condition.NeededWithin) condition).span().amount())
                .min(Integer::compare)
                .map(days -> new NeedBy(NOW.plus(Duration.ofDays(days)), "då"))
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

    private Set<String> some(List<String> of) {
        var set = new HashSet<String>();
        IntStream.rangeClosed(0, random.nextInt(2)).forEach(i -> set.add(one(of)));
        return set;
    }
}
