package org.helhet.rulebook;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.helhet.calendar.OpeningHours;
import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.helhet.rulebook.rows.CalendarRow;
import org.helhet.rulebook.rows.Condition;
import org.helhet.rulebook.rows.CustomerRow;
import org.helhet.rulebook.rows.Fact;
import org.helhet.rulebook.rows.Operator;
import org.helhet.rulebook.rows.OwnerWord;
import org.helhet.rulebook.rows.OwnershipRow;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.Role;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.topics.TopicRow;
import org.helhet.rulebook.words.Dictionary;
import org.helhet.rulebook.words.Vocabulary;
import org.helhet.rulebook.words.Words;

/**
 * An ownership table made up from a seed, over vocabularies so small that every complaint they allow can be made. Everybody in it is
 * at work and may own; whoever can be complained about has a deputy. Most tables ask about few facts, so that their rows meet.
 */
public final class SmallTable {

    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private static final List<String> TOPICS = List.of("late", "damaged", "safety", "unclear");
    private static final List<String> AREAS = List.of("Oslo", "Malmö");
    static final List<String> COUNTRIES = List.of("SE", "NO");
    static final Set<String> URGENT = Set.of("safety");
    static final List<CustomerRow> CUSTOMERS = List.of(
            customer("K1", CustomerType.BUSINESS, new PersonId("anna")), customer("K2", CustomerType.CONSUMER, null));
    private static final List<PersonRow> PEOPLE =
            List.of(person("anna", null), person("per", null), person("kari", new PersonId("anna")));

    private final Random random;
    private final int questions;

    public SmallTable(long seed) {
        random = new Random(seed);
        questions = 1 + random.nextInt(4);
    }

    public Tables tables() {
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
        return new OwnershipRow(number, topics, areas, type, conditions, owner(), Words.NONE, "row " + number);
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
            default -> chance(50) ? new Condition.ReceivedByColleague() : new Condition.WeakEvidence();
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
